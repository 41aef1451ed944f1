package org.channelwise.portfolio;

import static org.channelwise.portfolio.NullableNumbers.inCents;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.PortfolioAdvice.Dropped;
import org.channelwise.advice.PortfolioAdvice.Gap;
import org.channelwise.advice.PortfolioAdvice.Kept;
import org.channelwise.advice.PortfolioAdvice.Ledger;
import org.channelwise.advice.PortfolioAdvice.NotMeasured;
import org.channelwise.advice.PortfolioAdvice.Pinned;
import org.channelwise.advice.PortfolioAdvice.Stage;
import org.channelwise.advice.PortfolioAdvice.Standing;
import org.channelwise.advice.Reason;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.brand.RunChannel.Results;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.facts.Conclusion;
import org.channelwise.facts.Drop;
import org.channelwise.facts.Finding;
import org.channelwise.facts.Keep;
import org.channelwise.facts.Unmeasured;
import org.channelwise.source.Place;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;

/** Makes the advice on a brand's channels out of how their pruning ended. */
final class PortfolioAdviceBuilder {

  private final BrandResults results;
  private final Pruning.Outcome outcome;
  private final CopelandRanking ranking;
  private final Vocabulary vocabulary;

  PortfolioAdviceBuilder(BrandResults results, Pruning.Outcome outcome, Vocabulary vocabulary) {
    this.results = results;
    this.outcome = outcome;
    this.ranking = outcome.last().ranking();
    this.vocabulary = vocabulary;
  }

  PortfolioAdvice advice() {
    return new PortfolioAdvice(
        results.brand().id(),
        place("").file(),
        results.brand().currency(),
        Optional.empty(),
        money(),
        stages(),
        kept(),
        outcome.dropped().keySet().stream().map(this::dropped).toList(),
        outcome.last().running().stream()
            .filter(channel -> !outcome.last().measured(channel.id()))
            .map(this::notMeasured)
            .toList(),
        outcome.pins().stream()
            .map(
                pin ->
                    new Pinned(
                        pin.channel(),
                        pin.decides(),
                        pin.costs(),
                        pin.others().stream().sorted().toList()))
            .toList(),
        findings());
  }

  private List<Ledger> money() {
    return results.channels().stream()
        .map(this::ledger)
        .sorted(
            Comparator.comparing(Ledger::earns, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  private Ledger ledger(ChannelTerm channel) {
    ChannelMoney money = ChannelMoney.of(channel.id(), results);
    return new Ledger(
        channel.id(),
        channel.name(),
        outcome.dropped().containsKey(channel.id()),
        inCents(money.spend()),
        inCents(money.revenue()),
        inCents(money.earns()),
        inCents(money.returnOnSpend()),
        results.sum(channel.id(), Results::acquisitions),
        results.sum(channel.id(), Results::assists),
        inCents(money.assists()));
  }

  private List<Kept> kept() {
    Map<String, List<Firing<Drop>>> drops = Pruning.drops(outcome.said());
    return outcome.last().running().stream()
        .sorted(Comparator.comparingInt(channel -> lastIfNone(ranking.rank(channel.id()))))
        .flatMap(channel -> kept(channel, drops.getOrDefault(channel.id(), List.of())).stream())
        .toList();
  }

  /** A channel without figures is kept only by a rule that keeps it firmly. */
  private Optional<Kept> kept(ChannelTerm channel, List<Firing<Drop>> despite) {
    List<Firing<Keep>> keeps = about(channel, Keep.class);
    List<Firing<Keep>> firm = keeps.stream().filter(keep -> keep.conclusion().firm()).toList();
    return firm.isEmpty() && !outcome.last().measured(channel.id())
        ? Optional.empty()
        : Optional.of(
            new Kept(
                channel.id(),
                channel.name(),
                reasons(firm.isEmpty() ? keeps : firm),
                reasons(despite)));
  }

  private Dropped dropped(String channel) {
    return new Dropped(
        channel,
        vocabulary.channel(channel).map(ChannelTerm::name).orElse(channel),
        reasons(outcome.dropped().getOrDefault(channel, List.of())),
        results.sum(channel, Results::spend),
        results.of(channel).content());
  }

  private NotMeasured notMeasured(ChannelTerm channel) {
    return new NotMeasured(
        channel.id(),
        channel.name(),
        about(channel, Unmeasured.class).stream()
            .map(each -> new Gap(each.reason(), each.extra()))
            .toList());
  }

  private List<Stage> stages() {
    return results.stages().stream()
        .map(stage -> new Stage(stage, standings(stage)))
        .filter(stage -> !stage.results().isEmpty())
        .toList();
  }

  private List<Standing> standings(String stage) {
    return results.channels().stream()
        .flatMap(
            channel ->
                Optional.ofNullable(results.stages(channel.id()).get(stage))
                    .map(figures -> standing(channel, stage, figures))
                    .stream())
        .sorted(Comparator.comparingInt(standing -> lastIfNone(standing.rank())))
        .toList();
  }

  private Standing standing(ChannelTerm channel, String stage, ResultFigures figures) {
    StageKey key = new StageKey(channel.id(), stage);
    return new Standing(
        channel.id(),
        channel.name(),
        outcome.dropped().containsKey(channel.id()),
        ranking.rank(key),
        ranking.met(key) == 0 ? null : ranking.won(key).orElse(null),
        figures.results().contacts(),
        figures.acquisitionRate(),
        figures.acquisitionRateAtLeast(),
        figures.costPerAcquisition(),
        figures.costPerAction(),
        figures.results().spend(),
        figures.revenueOverSpend(),
        figures.results().assists());
  }

  /** A rank to sort by, those without one last. */
  private static int lastIfNone(int rank) {
    return rank == 0 ? Integer.MAX_VALUE : rank;
  }

  private List<ReportedFinding> findings() {
    return PhaseRules.only(Finding.class, outcome.said()).stream()
        .map(this::reported)
        .sorted(
            Comparator.comparing(ReportedFinding::severity)
                .thenComparing(finding -> vocabulary.rank("findings", finding.code()))
                .thenComparing(finding -> finding.place().line())
                .thenComparing(finding -> finding.place().column())
                .thenComparing(ReportedFinding::code)
                .thenComparing(finding -> finding.reason().text()))
        .toList();
  }

  private ReportedFinding reported(Firing<Finding> finding) {
    String channel = finding.conclusion().channel();
    return new ReportedFinding(
        finding.conclusion().code(),
        ReportedFinding.Severity.valueOf(finding.conclusion().severity().toUpperCase(Locale.ROOT)),
        finding.reason(),
        finding.extra(),
        place(channel.isEmpty() ? "" : "channels." + channel));
  }

  private Place place(String path) {
    return results.brand().places().at(path);
  }

  private <T extends Conclusion> List<Firing<T>> about(ChannelTerm channel, Class<T> kind) {
    return PhaseRules.only(kind, outcome.said()).stream()
        .filter(each -> each.conclusion().about().equals(channel.id()))
        .toList();
  }

  /** One reason for each sentence. */
  private static List<Reason> reasons(List<? extends Firing<?>> concluded) {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    concluded.forEach(each -> reasons.putIfAbsent(each.text(), each.reason()));
    return List.copyOf(reasons.values());
  }
}

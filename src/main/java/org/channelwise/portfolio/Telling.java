package org.channelwise.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.PortfolioAdvice.Dropped;
import org.channelwise.advice.PortfolioAdvice.Gap;
import org.channelwise.advice.PortfolioAdvice.Kept;
import org.channelwise.advice.PortfolioAdvice.NotMeasured;
import org.channelwise.advice.PortfolioAdvice.Stage;
import org.channelwise.advice.PortfolioAdvice.Standing;
import org.channelwise.advice.Reason;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.brand.Brand;
import org.channelwise.engine.ExplainedConclusion;
import org.channelwise.engine.PhaseRules;
import org.channelwise.facts.Conclusion;
import org.channelwise.facts.Drop;
import org.channelwise.facts.Finding;
import org.channelwise.facts.Keep;
import org.channelwise.facts.Unmeasured;
import org.channelwise.source.Place;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;

/** Tells how a pruning ended. */
final class Telling {

  private final Brand brand;
  private final Ledger ledger;
  private final Vocabulary vocabulary;
  private final Pruning.Outcome outcome;

  Telling(Brand brand, Ledger ledger, Vocabulary vocabulary, Pruning.Outcome outcome) {
    this.vocabulary = vocabulary;
    this.brand = brand;
    this.ledger = ledger;
    this.outcome = outcome;
  }

  PortfolioAdvice advice() {
    return new PortfolioAdvice(
        brand.id(),
        place("").file(),
        brand.currency(),
        stages(),
        kept(),
        ledger.channels().stream()
            .filter(channel -> outcome.dropped().containsKey(channel.id()))
            .sorted(
                Comparator.comparing(
                    channel -> List.copyOf(outcome.dropped().keySet()).indexOf(channel.id())))
            .map(this::dropped)
            .toList(),
        outcome.last().running().stream()
            .filter(channel -> !outcome.last().measured(channel.id()))
            .map(this::notMeasured)
            .toList(),
        findings());
  }

  private List<Kept> kept() {
    Map<String, List<ExplainedConclusion<Drop>>> drops = Pruning.drops(outcome.said());
    List<Kept> kept = new ArrayList<>();
    for (ChannelTerm channel : bestFirst()) {
      List<ExplainedConclusion<Keep>> keeps = about(channel, Keep.class);
      boolean firm = keeps.stream().anyMatch(keep -> keep.conclusion().firm());
      if (firm || outcome.last().measured(channel.id())) {
        kept.add(
            new Kept(
                channel.id(),
                channel.name(),
                reasons(keeps.stream().filter(keep -> keep.conclusion().firm() || !firm).toList()),
                reasons(drops.getOrDefault(channel.id(), List.of()))));
      }
    }
    return kept;
  }

  private List<ChannelTerm> bestFirst() {
    Standings standings = outcome.last().standings();
    return outcome.last().running().stream()
        .sorted(Comparator.comparingInt(channel -> place(standings.rank(channel.id()))))
        .toList();
  }

  /** A rank to sort by, those without one last. */
  private static int place(int rank) {
    return rank == 0 ? Integer.MAX_VALUE : rank;
  }

  private Dropped dropped(ChannelTerm channel) {
    return new Dropped(
        channel.id(),
        channel.name(),
        reasons(outcome.dropped().getOrDefault(channel.id(), List.of())),
        ledger.sum(channel.id(), figures -> figures.results().spend()),
        ledger.of(channel.id()).content());
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
    Map<String, List<Standing>> byStage = new LinkedHashMap<>();
    for (ChannelTerm channel : ledger.channels()) {
      ledger
          .stages(channel.id())
          .forEach(
              (stage, figures) ->
                  byStage
                      .computeIfAbsent(stage, each -> new ArrayList<>())
                      .add(standing(channel, stage, figures)));
    }
    return byStage.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> ledger.position(entry.getKey())))
        .map(
            entry ->
                new Stage(
                    entry.getKey(),
                    entry.getValue().stream()
                        .sorted(Comparator.comparingInt(standing -> place(standing.rank())))
                        .toList()))
        .toList();
  }

  private Standing standing(ChannelTerm channel, String stage, Figures figures) {
    StageKey key = new StageKey(channel.id(), stage);
    Standings standings = outcome.last().standings();
    return new Standing(
        channel.id(),
        channel.name(),
        outcome.dropped().containsKey(channel.id()),
        standings.rank(key),
        standings.won(key).orElse(null),
        figures.results().contacts(),
        figures.acquisitionRate(),
        figures.acquisitionRateAtLeast(),
        figures.costPerAcquisition(),
        figures.costPerAction(),
        figures.revenueOverSpend(),
        figures.results().assists());
  }

  private List<ReportedFinding> findings() {
    return PhaseRules.only(Finding.class, outcome.said()).stream()
        .map(this::remark)
        .sorted(
            Comparator.comparing(ReportedFinding::severity)
                .thenComparing(remark -> vocabulary.rank("findings", remark.code()))
                .thenComparing(remark -> remark.place().line())
                .thenComparing(remark -> remark.place().column())
                .thenComparing(ReportedFinding::code)
                .thenComparing(remark -> remark.reason().text()))
        .toList();
  }

  private ReportedFinding remark(ExplainedConclusion<Finding> finding) {
    String channel = finding.conclusion().channel();
    return new ReportedFinding(
        finding.conclusion().code(),
        ReportedFinding.Severity.valueOf(finding.conclusion().severity().toUpperCase(Locale.ROOT)),
        finding.reason(),
        finding.extra(),
        place(channel.isEmpty() ? "" : "channels." + channel));
  }

  private Place place(String path) {
    return Objects.requireNonNull(brand.places().get(path), path);
  }

  private <T extends Conclusion> List<ExplainedConclusion<T>> about(
      ChannelTerm channel, Class<T> kind) {
    return PhaseRules.only(kind, outcome.said()).stream()
        .filter(each -> each.conclusion().about().equals(channel.id()))
        .toList();
  }

  /** One reason for each sentence. */
  private static List<Reason> reasons(List<? extends ExplainedConclusion<?>> concluded) {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    concluded.forEach(each -> reasons.putIfAbsent(each.text(), each.reason()));
    return List.copyOf(reasons.values());
  }
}

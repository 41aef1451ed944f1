package org.channelwise.portfolio;

import static org.channelwise.portfolio.NullableNumbers.inCents;
import static org.channelwise.portfolio.NullableNumbers.orZero;
import static org.channelwise.portfolio.NullableNumbers.over;
import static org.channelwise.portfolio.NullableNumbers.plus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.channelwise.brand.RunChannel;
import org.channelwise.brand.RunChannel.Results;
import org.channelwise.facts.BrandChannel;
import org.channelwise.facts.Portfolio;
import org.channelwise.facts.StageResult;
import org.channelwise.vocabulary.ChannelTerm;
import org.jspecify.annotations.Nullable;

/** What the rules see of a brand's channels in a round of the pruning. */
final class RoundFacts {

  private final BrandResults brandResults;
  private final PruningRound round;

  RoundFacts(BrandResults brandResults, PruningRound round) {
    this.brandResults = brandResults;
    this.round = round;
  }

  /** The channels that are left, what they did in each stage, and what they come to together. */
  List<Record> all(Set<String> kept) {
    List<StageResult> stageResults = new ArrayList<>();
    for (ChannelTerm channel : round.running()) {
      brandResults
          .stages(channel.id())
          .forEach((stage, figures) -> stageResults.add(stageResult(channel, stage, figures)));
    }
    List<Record> facts = new ArrayList<>(stageResults);
    round.running().forEach(channel -> facts.add(brandChannel(channel)));
    facts.add(portfolio(kept, stageResults));
    return facts;
  }

  private Portfolio portfolio(Set<String> kept, List<StageResult> stageResults) {
    Double spend = null;
    Double content = null;
    for (ChannelTerm channel : brandResults.channels()) {
      if (round.dropped().contains(channel.id())) {
        spend = plus(spend, brandResults.sum(channel.id(), Results::spend));
        content = plus(content, brandResults.of(channel.id()).content());
      }
    }
    return new Portfolio(
        brandResults.brand().id(),
        round.running().size(),
        running(channel -> round.measured(channel) || kept.contains(channel)),
        running(channel -> !round.measured(channel)),
        round.dropped().size(),
        inCents(spend),
        inCents(content),
        stageResults.stream()
            .filter(result -> result.rank() == 1)
            .map(StageResult::name)
            .collect(Collectors.toSet()),
        brandResults.brand().capabilities().entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  /** How many of the running channels are so. */
  private int running(Predicate<String> counts) {
    return (int) round.running().stream().map(ChannelTerm::id).filter(counts).count();
  }

  private BrandChannel brandChannel(ChannelTerm channel) {
    String id = channel.id();
    RunChannel stated = brandResults.of(id);
    Double acquisitions = brandResults.sum(id, Results::acquisitions);
    Double assists = brandResults.sum(id, Results::assists);
    Double spend = brandResults.sum(id, Results::spend);
    double partIn = orZero(acquisitions) + orZero(assists);
    double usualValue = brandResults.usualValue();
    return new BrandChannel(
        id,
        channel.name(),
        channel.kind(),
        stated.pinned(),
        round.measured(id),
        (int) round.setAside().stream().filter(key -> key.channel().equals(id)).count(),
        brandResults.missing(id),
        round.ranking().rank(id),
        round.ranking().order().size(),
        acquisitions,
        assists,
        over(assists, partIn),
        brandResults.totalBeside(id, Results::acquisitions),
        inCents(spend),
        over(spend, brandResults.total(Results::spend)),
        stated.content(),
        over(stated.content(), brandResults.totalContent()),
        broughtShareAtMost(id, orZero(assists), partIn),
        inCents(
            over(
                brandResults.whole(id, each -> each.revenueAtMost(usualValue)),
                brandResults.whole(id, each -> each.results().spend()))));
  }

  /** What it brought at the upper bound, of what all brought if it did bring that. */
  private @Nullable Double broughtShareAtMost(String channel, double assists, double observed) {
    Double most = brandResults.whole(channel, ResultFigures::acquisitionsAtMost);
    if (most == null) {
      return null;
    }
    double brought = most + assists;
    double all = brandResults.total(Results::acquisitions) + brandResults.total(Results::assists);
    return over(brought, all - observed + brought);
  }

  private StageResult stageResult(ChannelTerm channel, String stage, ResultFigures figures) {
    StageKey key = new StageKey(channel.id(), stage);
    Results results = figures.results();
    return new StageResult(
        channel.id(),
        channel.name(),
        stage,
        results.contacts(),
        results.actions(),
        results.acquisitions(),
        results.assists(),
        results.spend(),
        results.revenue(),
        figures.acquisitionRate(),
        figures.acquisitionRateAtLeast(),
        inCents(figures.costPerAcquisition()),
        inCents(figures.costPerAction()),
        inCents(figures.revenueOverSpend()),
        round.ranking().rank(key),
        round.ranking().ranked(stage),
        running(id -> !id.equals(channel.id()) && brandResults.stages(id).containsKey(stage)));
  }
}

package org.channelwise.portfolio;

import static org.channelwise.portfolio.NullableNumbers.inCents;
import static org.channelwise.portfolio.NullableNumbers.orZero;
import static org.channelwise.portfolio.NullableNumbers.over;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.channelwise.brand.RunChannel;
import org.channelwise.brand.RunChannel.Results;
import org.channelwise.facts.BrandChannel;
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

  /**
   * The channels that are left, what they did in each stage, and what they come to together.
   *
   * @param kept the channels that a rule of an earlier round keeps whatever speaks against them
   */
  List<Record> all(Set<String> kept) {
    List<StageResult> stageResults = new ArrayList<>();
    round.running().forEach(channel -> stageResults.addAll(stages(channel)));
    OrderOfWorth order = new OrderOfWorth(brandResults, round, kept);
    List<Record> facts = new ArrayList<>(stageResults);
    round.running().forEach(channel -> facts.add(brandChannel(channel, order)));
    facts.add(new PortfolioCount(brandResults, round, order).fact(kept, stageResults));
    return facts;
  }

  /** What a channel did in each stage, whether or not it was dropped. */
  List<StageResult> stages(ChannelTerm channel) {
    List<StageResult> stageResults = new ArrayList<>();
    brandResults
        .stages(channel.id())
        .forEach((stage, figures) -> stageResults.add(stageResult(channel, stage, figures)));
    return stageResults;
  }

  private BrandChannel brandChannel(ChannelTerm channel, OrderOfWorth order) {
    String id = channel.id();
    RunChannel stated = brandResults.of(id);
    ChannelMoney money = order.money(id);
    Double acquisitions = brandResults.sum(id, Results::acquisitions);
    Double spend = brandResults.sum(id, Results::spend);
    double partIn = orZero(acquisitions) + orZero(money.assists());
    double usualValue = brandResults.usualValue();
    Set<String> missing = brandResults.missing(id);
    List<ChannelTerm> lesser = order.keptForLess(id);
    return new BrandChannel(
        id,
        channel.name(),
        channel.kind(),
        stated.pinned(),
        brandResults.question().wants(id),
        round.measured(id),
        (int) round.setAside().stream().filter(key -> key.channel().equals(id)).count(),
        (int) brandResults.stages(id).values().stream().filter(ResultFigures::contradict).count(),
        missing,
        missing.isEmpty(),
        round.ranking().rank(id),
        round.ranking().order().size(),
        acquisitions,
        brandResults.sum(id, Results::assists),
        inCents(money.assists()),
        over(money.assists(), partIn),
        brandResults.statedBeside(id, Results::acquisitions),
        inCents(money.assistCost()),
        inCents(money.costElsewhere()),
        inCents(money.assistCostShare()),
        inCents(spend),
        inCents(money.revenue()),
        inCents(money.earns()),
        inCents(money.returnOnSpend()),
        money.earns() != null,
        inCents(money.worth()),
        order.worthShare(id),
        order.next().filter(channel::equals).isPresent(),
        OrderOfWorth.names(order.free()),
        OrderOfWorth.names(lesser),
        lesser.size(),
        (int) lesser.stream().filter(each -> chosen(each.id())).count(),
        brandResults.unit(),
        over(spend, brandResults.total(Results::spend)),
        stated.content(),
        over(stated.content(), brandResults.totalContent()),
        broughtShareAtMost(id, orZero(money.assists()), partIn),
        inCents(
            over(
                brandResults.whole(id, each -> each.revenueAtMost(usualValue)),
                brandResults.whole(id, each -> each.results().spend()))));
  }

  private boolean chosen(String channel) {
    return brandResults.of(channel).pinned() || brandResults.question().wants(channel);
  }

  /** What it brought at the upper bound, of what all brought if it did bring that. */
  private @Nullable Double broughtShareAtMost(String channel, double assists, double observed) {
    Double most = brandResults.whole(channel, ResultFigures::acquisitionsAtMost);
    if (most == null) {
      return null;
    }
    double brought = most + assists;
    double all = brandResults.total(Results::acquisitions) + brandResults.totalAssists();
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
        inCents(figures.returnAtMost(brandResults.usualValue())),
        over(results.acquisitions(), brandResults.totalInStage(stage, Results::acquisitions)),
        brandResults.unit(),
        round.ranking().rank(key),
        round.ranking().ranked(stage) > 1
            && round.ranking().rank(key) == round.ranking().ranked(stage),
        round.ranking().ranked(stage),
        (int)
            round.running().stream()
                .filter(other -> !other.id().equals(channel.id()))
                .filter(other -> brandResults.stages(other.id()).containsKey(stage))
                .count());
  }
}

package org.channelwise.portfolio;

import static org.channelwise.portfolio.NullableNumbers.inCents;
import static org.channelwise.portfolio.NullableNumbers.orZero;
import static org.channelwise.portfolio.NullableNumbers.plus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.channelwise.brand.RunChannel.Results;
import org.channelwise.facts.Portfolio;
import org.channelwise.facts.StageResult;
import org.channelwise.vocabulary.ChannelTerm;
import org.jspecify.annotations.Nullable;

/** Counts what the channels of a brand come to together in a round of the pruning. */
final class PortfolioCount {

  private final BrandResults results;
  private final PruningRound round;
  private final OrderOfWorth order;

  PortfolioCount(BrandResults results, PruningRound round, OrderOfWorth order) {
    this.results = results;
    this.round = round;
    this.order = order;
  }

  /**
   * What they come to.
   *
   * @param kept the channels that a rule of an earlier round keeps whatever speaks against them
   */
  Portfolio fact(Set<String> kept, List<StageResult> stageResults) {
    int judged = running(channel -> round.measured(channel) || kept.contains(channel));
    List<ChannelTerm> dropped =
        results.channels().stream().filter(each -> round.dropped().contains(each.id())).toList();
    List<ChannelTerm> madeRoom =
        dropped.stream().filter(each -> round.madeRoom().contains(each.id())).toList();
    List<ChannelTerm> earners =
        madeRoom.stream().filter(each -> orZero(order.money(each.id()).earns()) > 0).toList();
    Double cap = results.question().keep().map(Integer::doubleValue).orElse(null);
    Set<String> paying = paying(stageResults);
    return new Portfolio(
        results.brand().id(),
        round.running().size(),
        judged,
        running(channel -> !round.measured(channel)),
        cap != null,
        cap,
        cap == null ? 0 : Math.max(0, judged - cap.intValue()),
        dropped.size(),
        madeRoom.size(),
        sum(earners, channel -> order.money(channel).earns()),
        OrderOfWorth.names(earners),
        round.running().size() + earners.size(),
        sum(dropped, channel -> results.sum(channel, Results::spend)),
        sum(dropped, channel -> results.of(channel).content()),
        sum(results.channels(), channel -> results.of(channel).content()),
        sum(round.running(), channel -> results.of(channel).content()),
        results.brand().contentCapacity(),
        paying,
        paying.size(),
        results.unit(),
        best(stageResults),
        results.brand().capabilities().entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  private static Set<String> best(List<StageResult> stageResults) {
    return stageResults.stream()
        .filter(result -> result.rank() == 1)
        .map(StageResult::name)
        .collect(Collectors.toSet());
  }

  /** Of the best of each stage those that earn there, and do not lose over all stages. */
  private Set<String> paying(List<StageResult> stageResults) {
    return best(
        stageResults.stream()
            .filter(result -> orZero(result.revenueOverSpend()) > 1)
            .filter(result -> orZero(order.money(result.channel()).earns()) >= 0)
            .toList());
  }

  /** How many of the running channels are so. */
  private int running(Predicate<String> counts) {
    return (int) round.running().stream().map(ChannelTerm::id).filter(counts).count();
  }

  private static @Nullable Double sum(
      Collection<ChannelTerm> channels, Function<String, @Nullable Double> figure) {
    Double sum = null;
    for (ChannelTerm channel : channels) {
      sum = plus(sum, figure.apply(channel.id()));
    }
    return inCents(sum);
  }
}

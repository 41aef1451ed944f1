package org.channelwise.portfolio;

import static org.channelwise.portfolio.NullableNumbers.inCents;
import static org.channelwise.portfolio.NullableNumbers.minus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Pin;
import org.channelwise.vocabulary.ChannelTerm;
import org.jspecify.annotations.Nullable;

/** Counts what each pin costs, by judging the channels once more without it. */
final class PinCosts {

  private final BrandResults results;
  private final Pruning.Outcome outcome;
  private final RuleSet rules;

  PinCosts(BrandResults results, Pruning.Outcome outcome, RuleSet rules) {
    this.results = results;
    this.outcome = outcome;
    this.rules = rules;
  }

  /** What comes of each pinned channel being so, by precedence. */
  List<Pin> pins() {
    return results.channels().stream()
        .filter(channel -> results.of(channel.id()).pinned())
        .map(this::pin)
        .toList();
  }

  private Pin pin(ChannelTerm channel) {
    Set<String> without =
        Pruning.of(results.unpinned(channel.id()), rules).last().running().stream()
            .map(ChannelTerm::id)
            .collect(Collectors.toSet());
    List<ChannelTerm> now = outcome.last().running();
    List<ChannelTerm> instead =
        results.channels().stream()
            .filter(each -> without.contains(each.id()) && !now.contains(each))
            .toList();
    List<ChannelTerm> gone = now.stream().filter(each -> !without.contains(each.id())).toList();
    Double costs = inCents(minus(earned(instead), earned(gone)));
    return new Pin(
        channel.id(),
        channel.name(),
        !without.contains(channel.id()),
        inCents(ChannelMoney.of(channel.id(), results).earns()),
        costs,
        costs != null,
        OrderOfWorth.names(instead),
        instead.size(),
        results.unit());
  }

  /** What channels earn together, null where one does not say. */
  private @Nullable Double earned(List<ChannelTerm> channels) {
    double sum = 0;
    for (ChannelTerm channel : channels) {
      Double earns = ChannelMoney.of(channel.id(), results).earns();
      if (earns == null) {
        return null;
      }
      sum += earns;
    }
    return sum;
  }
}

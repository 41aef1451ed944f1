package org.channelwise.portfolio;

import static org.channelwise.portfolio.NullableNumbers.orZero;
import static org.channelwise.portfolio.NullableNumbers.over;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.vocabulary.ChannelTerm;
import org.jspecify.annotations.Nullable;

/**
 * Whose end would cost the brand least, in a round of the pruning. Channels that lose money come
 * first, then those that do not say what they earn, the last by rank before the others, then those
 * that earn, by what they are worth.
 */
final class OrderOfWorth {

  private enum Standing {
    LOSES,
    NOT_SAID,
    EARNS
  }

  private final PruningRound round;
  private final Set<String> kept;
  private final Map<String, ChannelMoney> money = new LinkedHashMap<>();

  /**
   * Orders the channels of a round.
   *
   * @param kept the channels that a rule of an earlier round keeps whatever speaks against them
   */
  OrderOfWorth(BrandResults results, PruningRound round, Set<String> kept) {
    this.round = round;
    this.kept = Set.copyOf(kept);
    results
        .channels()
        .forEach(channel -> money.put(channel.id(), ChannelMoney.of(channel.id(), results)));
  }

  /** What a channel comes to in money. */
  ChannelMoney money(String channel) {
    ChannelMoney found = money.get(channel);
    if (found == null) {
      throw new IllegalArgumentException("The brand has no channel " + channel);
    }
    return found;
  }

  /** What a channel is worth as a share of all that is worth something, null if not known. */
  @Nullable Double worthShare(String channel) {
    double all =
        money.values().stream().mapToDouble(each -> Math.max(0, orZero(each.worth()))).sum();
    return over(money(channel).worth(), all);
  }

  /** The measured channels left that no rule keeps, the one that costs least to end first. */
  List<ChannelTerm> free() {
    return round.running().stream()
        .filter(channel -> round.measured(channel.id()) && !kept.contains(channel.id()))
        .sorted(leastFirst())
        .toList();
  }

  /** The channel that would go next if there were too many. */
  Optional<ChannelTerm> next() {
    return free().stream().findFirst();
  }

  /** The channels left that a rule keeps although they are worth less than this one. */
  List<ChannelTerm> keptForLess(String channel) {
    Double worth = money(channel).worth();
    return worth == null
        ? List.of()
        : round.running().stream()
            .filter(other -> kept.contains(other.id()))
            .filter(
                other -> {
                  Double theirs = money(other.id()).worth();
                  return theirs != null && theirs < worth;
                })
            .toList();
  }

  private Comparator<ChannelTerm> leastFirst() {
    return Comparator.<ChannelTerm, Standing>comparing(channel -> standing(channel.id()))
        .thenComparingDouble(channel -> orZero(money(channel.id()).worth()))
        .thenComparing(
            Comparator.<ChannelTerm>comparingInt(channel -> round.ranking().rank(channel.id()))
                .reversed());
  }

  private Standing standing(String channel) {
    Double worth = money(channel).worth();
    return worth == null ? Standing.NOT_SAID : worth > 0 ? Standing.EARNS : Standing.LOSES;
  }

  /** The names of channels as people write them. */
  static Set<String> names(List<ChannelTerm> channels) {
    return channels.stream().map(ChannelTerm::name).collect(Collectors.toSet());
  }
}

package org.channelwise;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Margin;
import org.channelwise.facts.WiderReach;
import org.jspecify.annotations.Nullable;

/** Holds the channel that leads against others that might have led. */
final class Leadership {

  /** Keeps what comes out even from being taken for a little more or less. */
  private static final double ROUNDING = 1e-9;

  private final Filled filled;

  /** Takes what asking for picks came to. */
  Leadership(Filled filled) {
    this.filled = filled;
  }

  /** How clearly the primary won over the next that may lead as freely. */
  List<Margin> margin() {
    return leader().stream()
        .flatMap(
            leader ->
                filled.leaders().stream()
                    .skip(filled.leaders().indexOf(leader) + 1L)
                    .filter(asFreeAs(leader))
                    .limit(1)
                    .map(next -> margin(leader, next)))
        .toList();
  }

  private static Margin margin(Contender ahead, Contender behind) {
    return new Margin(
        ahead.channel(),
        ahead.candidate().name(),
        behind.channel(),
        behind.candidate().name(),
        missing(ahead, behind),
        Ranking.decidedBy(ahead, behind));
  }

  /** The points with which a channel would draw level with one ahead of it. */
  private static int missing(Contender ahead, Contender behind) {
    double level = ahead.worth() > 0 ? ahead.worth() / behind.counted() : ahead.score();
    return (int) Math.ceil(level - behind.score() - ROUNDING);
  }

  /**
   * The channels that reach more than the primary: the one that reaches the most of those that may
   * lead as freely, and of those that were held back from leading.
   */
  List<WiderReach> widerReach() {
    return leader().stream()
        .flatMap(
            leader ->
                Stream.of(
                        wider(leader, filled.leaders(), false),
                        wider(leader, filled.keptFromLeading(), true))
                    .flatMap(Optional::stream))
        .toList();
  }

  private static Optional<WiderReach> wider(
      Contender leader, List<Contender> others, boolean heldBack) {
    Contender widest = leader;
    for (Contender other : others) {
      if (asFreeAs(leader).test(other) && times(other, widest) > 1) {
        widest = other;
      }
    }
    Candidate from = leader.candidate();
    Candidate to = widest.candidate();
    return widest == leader
        ? Optional.empty()
        : Optional.of(
            new WiderReach(
                from.channel(),
                from.name(),
                to.channel(),
                to.name(),
                (int) Math.floor(times(widest, leader) + ROUNDING),
                heldBack));
  }

  /** How many times as many people a channel reaches as another; 0 if that is not known. */
  private static double times(Contender one, Contender other) {
    @Nullable Double more = one.candidate().reach();
    @Nullable Double fewer = other.candidate().reach();
    return more == null || fewer == null ? 0 : more / fewer;
  }

  private Optional<Contender> leader() {
    return filled.picks().stream().filter(Selected::leads).findFirst().map(Selected::contender);
  }

  private static Predicate<Contender> asFreeAs(Contender leader) {
    return each -> each.reserved() == leader.reserved();
  }
}

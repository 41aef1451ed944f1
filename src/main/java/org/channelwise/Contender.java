package org.channelwise;

import java.util.List;
import java.util.stream.Stream;
import org.channelwise.advice.Scored;
import org.channelwise.engine.Firing;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.HeldBack;

/**
 * A channel that may be picked.
 *
 * @param candidate the channel
 * @param addressKey what it reaches a person through; equal for channels that fail together
 * @param counted the share of the audience, 0 to 1, that it counts as reaching: its reach, or what
 *     stands in where that is not said
 * @param reserved whether it leads only if nothing else is left
 * @param reasons what speaks for and against it, the weightiest first
 */
record Contender(
    Candidate candidate,
    String addressKey,
    double counted,
    boolean reserved,
    List<WeighedFiring> reasons) {

  Contender {
    reasons = List.copyOf(reasons);
  }

  String channel() {
    return candidate.channel();
  }

  /** The sum of the points of its reasons. */
  int score() {
    return reasons.stream().mapToInt(WeighedFiring::points).sum();
  }

  /** Its score times its reach; its score alone where that is not positive. */
  double worth() {
    return worthOf(counted);
  }

  /** What a share of the audience, 0 to 1, is worth if the channel reaches it. */
  double worthOf(double share) {
    return score() > 0 ? score() * share : score();
  }

  Stream<Firing<?>> firings() {
    return reasons.stream().map(WeighedFiring::firing);
  }

  /**
   * The channel as the answer tells it.
   *
   * @param heldBack what holds it back
   */
  Scored scored(List<Firing<HeldBack>> heldBack) {
    return new Scored(
        candidate.channel(),
        candidate.name(),
        score(),
        worth(),
        candidate.reach(),
        reasons.stream().map(WeighedFiring::reason).toList(),
        heldBack.stream().map(Firing::reason).toList());
  }
}

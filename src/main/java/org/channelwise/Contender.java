package org.channelwise;

import java.util.List;
import java.util.stream.Stream;
import org.channelwise.advice.Scored;
import org.channelwise.engine.Firing;
import org.channelwise.facts.Candidate;

/**
 * A channel that may be picked.
 *
 * @param candidate the channel
 * @param addressKey what it reaches a person through; equal for channels that fail together
 * @param reserved whether it leads only if nothing else is left
 * @param reasons what speaks for and against it, the weightiest first
 */
record Contender(
    Candidate candidate, String addressKey, boolean reserved, List<WeighedFiring> reasons) {

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

  Stream<Firing<?>> firings() {
    return reasons.stream().map(WeighedFiring::firing);
  }

  /** The channel as the answer tells it. */
  Scored scored() {
    return new Scored(
        candidate.channel(),
        candidate.name(),
        score(),
        candidate.reach(),
        reasons.stream().map(WeighedFiring::reason).toList());
  }
}

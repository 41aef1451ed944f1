package org.channelwise.advice;

import java.util.List;
import java.util.Optional;

/**
 * The channels that an answer comes to.
 *
 * @param primary the primary channel; empty if none remains or a guardrail refused
 * @param backups the backups, in order
 * @param refused whether a guardrail refused the answer
 */
public record Outcome(Optional<String> primary, List<String> backups, boolean refused) {

  public Outcome {
    backups = List.copyOf(backups);
  }

  /** What a recommendation comes to. */
  public static Outcome of(Recommendation answer) {
    return new Outcome(
        answer.primary().map(choice -> choice.scored().channel()),
        answer.backups().stream().map(choice -> choice.scored().channel()).toList(),
        answer.refused());
  }

  /** The place of a channel: 0 for the primary, 1 and 2 for backups; empty if it is not picked. */
  public Optional<Integer> place(String channel) {
    if (primary.filter(channel::equals).isPresent()) {
      return Optional.of(0);
    }
    int backup = backups.indexOf(channel);
    return backup < 0 ? Optional.empty() : Optional.of(backup + 1);
  }
}

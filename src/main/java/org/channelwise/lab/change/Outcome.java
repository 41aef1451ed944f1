package org.channelwise.lab.change;

import java.util.List;
import java.util.Optional;
import org.channelwise.Decision;
import org.channelwise.advice.Recommendation;

/**
 * The channels that a decision comes to.
 *
 * @param primary the primary channel; empty if none remains or a guardrail refused
 * @param backups the backups, in order
 * @param refused whether a guardrail refused the decision
 */
public record Outcome(Optional<String> primary, List<String> backups, boolean refused) {

  public Outcome {
    backups = List.copyOf(backups);
  }

  /** What a decision comes to. */
  public static Outcome of(Decision decision) {
    return new Outcome(decision.primary(), decision.backups(), decision.refused());
  }

  /** What a recommendation comes to. */
  public static Outcome of(Recommendation answer) {
    return new Outcome(
        answer.primary().map(choice -> choice.scored().channel()),
        answer.backups().stream().map(choice -> choice.scored().channel()).toList(),
        answer.refused());
  }

  /** Its channel at a place: 0 is the primary, 1 and 2 are the backups. */
  public Optional<String> at(int place) {
    return place == 0
        ? primary
        : place <= backups.size() ? Optional.of(backups.get(place - 1)) : Optional.empty();
  }
}

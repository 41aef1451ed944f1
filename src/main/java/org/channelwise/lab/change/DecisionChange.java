package org.channelwise.lab.change;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.channelwise.Decision;
import org.channelwise.advice.Outcome;

/**
 * How the decision about one campaign differs from another one about it.
 *
 * @param before what it came to
 * @param after what it comes to
 * @param gained the names of the rules that had no say and have one, sorted
 * @param lost the names of the rules that had a say and have none, sorted
 * @param reworded whether anything that is said differs: a reason, its points, a condition, a
 *     finding
 */
public record DecisionChange(
    Outcome before, Outcome after, List<String> gained, List<String> lost, boolean reworded) {

  public DecisionChange {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }

  /** Compares two decisions about a campaign. */
  public static DecisionChange between(Decision before, Decision after) {
    return new DecisionChange(
        before.outcome(),
        after.outcome(),
        without(after.rules(), before.rules()),
        without(before.rules(), after.rules()),
        !Explanation.of(before.recommendation()).equals(Explanation.of(after.recommendation())));
  }

  private static List<String> without(Set<String> rules, Set<String> others) {
    Set<String> left = new TreeSet<>(rules);
    left.removeAll(others);
    return List.copyOf(left);
  }

  /** Whether the channels or their order differ, or one of the two is refused. */
  public boolean decides() {
    return !before.equals(after);
  }

  /** Whether the same channels are explained otherwise. */
  public boolean explainsOnly() {
    return !decides() && (reworded || !gained.isEmpty() || !lost.isEmpty());
  }

  /** Whether nothing differs at all. */
  public boolean none() {
    return !decides() && !explainsOnly();
  }

  /** Whether there was a primary channel, and there is another one. */
  public boolean primary() {
    return before.primary().isPresent()
        && after.primary().isPresent()
        && !before.primary().equals(after.primary());
  }

  /** Whether there is no channel any more. */
  public boolean newlyWithout() {
    return before.primary().isPresent() && after.primary().isEmpty() && !after.refused();
  }

  /** Whether a guardrail refuses what it did not refuse. */
  public boolean newlyRefused() {
    return !before.refused() && after.refused();
  }
}

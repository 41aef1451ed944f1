package org.channelwise.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Scored;

/** What a recommendation comes to, and why a channel that could be used was not picked. */
public final class Verdict {

  private Verdict() {}

  /** Why there is no primary; empty if there is one. */
  public static Optional<String> withoutPrimary(Recommendation recommendation) {
    if (recommendation.primary().isPresent()) {
      return Optional.empty();
    }
    if (recommendation.refused()) {
      return Optional.of("A guardrail refused the answer, so nothing is recommended.");
    }
    if (!recommendation.outranked().isEmpty()) {
      return Optional.of("Channels remain, but no rule picks any of them.");
    }
    return Optional.of(
        recommendation.excluded().isEmpty()
            ? "The campaign has no channels to choose from."
            : "Every channel is excluded.");
  }

  /** The picks, the primary first. */
  public static List<Choice> picks(Recommendation recommendation) {
    List<Choice> picks = new ArrayList<>(recommendation.backups());
    recommendation.primary().ifPresent(primary -> picks.add(0, primary));
    return picks;
  }

  /**
   * Why a channel was not picked: it has fewer points than every pick, or a pick with no more
   * points than it was preferred, for the reason that the pick gives. Empty if nothing was picked.
   */
  public static Optional<Lost> lost(Scored outranked, Recommendation recommendation) {
    return picks(recommendation).stream()
        .min(Comparator.comparingInt(pick -> pick.scored().score()))
        .map(weakest -> lost(outranked, weakest));
  }

  private static Lost lost(Scored outranked, Choice weakest) {
    String name = weakest.scored().name();
    int behind = weakest.scored().score() - outranked.score();
    if (behind > 0) {
      return new Lost(
          Wording.count(behind, "point", "points") + " behind " + name, Optional.empty());
    }
    String level = behind == 0 ? "as many points as " : "more points than ";
    return new Lost(level + name + ", which was preferred", Optional.of(weakest));
  }

  /**
   * Why a channel was not picked.
   *
   * @param text in words
   * @param to the pick that was preferred for another reason than its points
   */
  public record Lost(String text, Optional<Choice> to) {}
}

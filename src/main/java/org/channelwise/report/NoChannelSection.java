package org.channelwise.report;

import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Refusal;

/**
 * Why nothing is recommended.
 *
 * @param title in two words at most
 * @param why in a sentence
 * @param refusals the guardrails that refused the answer; empty if there was none to refuse
 * @param unlocks what would make the excluded channels usable, those with the least to do first;
 *     empty if the answer was refused
 */
public record NoChannelSection(
    String title, String why, List<Refusal> refusals, List<ExcludedSection> unlocks) {

  /** Why a recommendation has no primary; empty if it has one. */
  public static Optional<NoChannelSection> of(Recommendation recommendation) {
    if (recommendation.primary().isPresent()) {
      return Optional.empty();
    }
    boolean refused = recommendation.refused();
    List<ExcludedSection> groups = ExcludedSection.of(recommendation.excluded());
    return Optional.of(
        new NoChannelSection(
            refused ? "Refused" : "No channel",
            why(recommendation),
            recommendation.refusals(),
            refused ? List.of() : groups.stream().sorted(ExcludedSection.LEAST_TO_DO).toList()));
  }

  private static String why(Recommendation recommendation) {
    if (recommendation.refused()) {
      return "A guardrail refused the answer, so nothing is recommended.";
    }
    if (!recommendation.outranked().isEmpty()) {
      return "Channels remain, but no rule picks any of them.";
    }
    return recommendation.excluded().isEmpty()
        ? "The campaign has no channels to choose from."
        : "Every channel is excluded.";
  }
}

package org.channelwise.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Scored;

/**
 * A channel that could be used but was not picked.
 *
 * @param channel the channel and its reasons
 * @param lost why it was not picked; empty if nothing was
 * @param preferred the pick that was preferred for another reason than its points, if any was
 */
public record OutrankedSection(Scored channel, String lost, Optional<Choice> preferred) {

  static List<OutrankedSection> of(Recommendation recommendation) {
    Optional<Choice> weakest =
        PickSection.of(recommendation).stream()
            .map(PickSection::choice)
            .min(Comparator.comparingInt(pick -> pick.scored().score()));
    return recommendation.outranked().stream().map(channel -> of(channel, weakest)).toList();
  }

  /** It has fewer points than every pick, or one with no more points was preferred to it. */
  private static OutrankedSection of(Scored channel, Optional<Choice> weakest) {
    if (weakest.isEmpty()) {
      return new OutrankedSection(channel, "", weakest);
    }
    String name = weakest.get().scored().name();
    int behind = weakest.get().scored().score() - channel.score();
    if (behind > 0) {
      String lost = Wording.count(behind, "point", "points") + " behind " + name;
      return new OutrankedSection(channel, lost, Optional.empty());
    }
    String level = behind == 0 ? "as many points as " : "more points than ";
    return new OutrankedSection(channel, level + name + ", which was preferred", weakest);
  }
}

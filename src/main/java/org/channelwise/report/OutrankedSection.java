package org.channelwise.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Scored;

/**
 * A channel that could be used but was not picked.
 *
 * @param channel the channel and its reasons
 * @param lost why it was not picked; empty if nothing was
 * @param because the reason that held it back; empty if it was outranked
 * @param preferred the pick that was preferred although it is worth no more, if any was
 */
public record OutrankedSection(
    Scored channel, String lost, Optional<Reason> because, Optional<Choice> preferred) {

  static List<OutrankedSection> of(Recommendation recommendation) {
    Optional<Choice> weakest =
        PickSection.of(recommendation).stream()
            .map(PickSection::choice)
            .min(Comparator.comparingDouble(pick -> pick.scored().worth()));
    return recommendation.outranked().stream().map(channel -> of(channel, weakest)).toList();
  }

  /** It was held back, or is worth less than every pick, or one worth no more was preferred. */
  private static OutrankedSection of(Scored channel, Optional<Choice> weakest) {
    if (weakest.isEmpty()) {
      return new OutrankedSection(channel, "", Optional.empty(), weakest);
    }
    if (!channel.heldBack().isEmpty()) {
      Reason why = channel.heldBack().get(0);
      return new OutrankedSection(channel, why.text(), Optional.of(why), Optional.empty());
    }
    Scored pick = weakest.get().scored();
    String worth =
        "worth %s, and %s %s".formatted(Wording.worth(channel), pick.name(), Wording.worth(pick));
    return channel.worth() < pick.worth()
        ? new OutrankedSection(channel, worth, Optional.empty(), Optional.empty())
        : new OutrankedSection(channel, worth + ", which was preferred", Optional.empty(), weakest);
  }
}

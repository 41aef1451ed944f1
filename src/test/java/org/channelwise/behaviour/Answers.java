package org.channelwise.behaviour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.advice.Choice;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Scored;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.RuleSet;
import org.channelwise.report.Printed;
import org.channelwise.report.format.Format;
import org.channelwise.report.pretty.Style;

/** Looks at answers the way people and scripts do. */
final class Answers {

  private Answers() {}

  /** The JSON report on campaigns. */
  static String json(RuleSet rules, List<Brief> campaigns) {
    Advisor advisor = new Advisor(rules);
    return json(rules.hash(), campaigns.stream().map(advisor::recommend).toList());
  }

  /** The JSON report of recommendations. */
  static String json(String rulesHash, List<Recommendation> recommendations) {
    try {
      return Printed.in(Format.JSON, Style.PLAIN, rulesHash, recommendations);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The primary channel, {@code none} if there is none. */
  static String primary(Recommendation recommendation) {
    return recommendation.primary().map(choice -> choice.scored().channel()).orElse("none");
  }

  /** The backups, in order. */
  static List<String> backups(Recommendation recommendation) {
    return recommendation.backups().stream().map(choice -> choice.scored().channel()).toList();
  }

  /** The channels that could be used but were not picked. */
  static List<String> outranked(Recommendation recommendation) {
    return recommendation.outranked().stream().map(Scored::channel).toList();
  }

  /** The channels that must not be used. */
  static List<String> excluded(Recommendation recommendation) {
    return recommendation.excluded().stream().map(ExcludedChannel::channel).toList();
  }

  /** The picks, the primary first. */
  static List<Choice> picks(Recommendation recommendation) {
    return Stream.concat(recommendation.primary().stream(), recommendation.backups().stream())
        .toList();
  }

  /** Every channel that was not excluded, with what speaks for and against it. */
  static List<Scored> eligible(Recommendation recommendation) {
    return Stream.concat(
            picks(recommendation).stream().map(Choice::scored), recommendation.outranked().stream())
        .toList();
  }
}

package org.channelwise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Scored;
import org.channelwise.campaign.Plan;
import org.channelwise.facts.Intended;
import org.channelwise.facts.LeftOut;
import org.channelwise.facts.Slot;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;

/** Counts how a plan and a recommendation differ, for the rules to judge. */
final class PlanFacts {

  private final Recommendation recommendation;
  private final Vocabulary vocabulary;
  private final List<String> plan;
  private final List<String> picked;

  PlanFacts(Plan plan, Recommendation recommendation, Vocabulary vocabulary) {
    this.recommendation = recommendation;
    this.vocabulary = vocabulary;
    this.plan = Stream.concat(Stream.of(plan.primary()), plan.backups().stream()).toList();
    this.picked = picks(recommendation).map(pick -> pick.scored().channel()).toList();
  }

  /** The channels of the plan, in its order. */
  List<Intended> intended() {
    List<Intended> intended = new ArrayList<>();
    for (int at = 0; at < plan.size(); at++) {
      String channel = plan.get(at);
      Optional<String> overtaken = overtaken(at);
      intended.add(
          new Intended(
              channel,
              name(channel, vocabulary),
              role(at),
              position(at),
              standing(channel),
              weakest(recommendation).map(pick -> pick.scored().name()).orElse(""),
              behind(channel),
              overtaken.isPresent(),
              overtaken.orElse(""),
              overtaken.map(each -> name(each, vocabulary)).orElse("")));
    }
    return intended;
  }

  /** The recommended channels that the plan leaves out. */
  List<LeftOut> leftOut() {
    List<LeftOut> leftOut = new ArrayList<>();
    for (int at = 0; at < picked.size(); at++) {
      String channel = picked.get(at);
      if (!plan.contains(channel)) {
        leftOut.add(new LeftOut(channel, name(channel, vocabulary), role(at), position(at)));
      }
    }
    return leftOut;
  }

  /** The picks, the primary first. */
  static Stream<Choice> picks(Recommendation recommendation) {
    return Stream.concat(recommendation.primary().stream(), recommendation.backups().stream());
  }

  /** The pick with the fewest points. */
  static Optional<Choice> weakest(Recommendation recommendation) {
    return picks(recommendation).min(Comparator.comparingInt(pick -> pick.scored().score()));
  }

  static String name(String channel, Vocabulary vocabulary) {
    return vocabulary.channel(channel).map(ChannelTerm::name).orElse(channel);
  }

  private static String role(int at) {
    return at == 0 ? Slot.PRIMARY : Slot.BACKUP;
  }

  private static int position(int at) {
    return at == 0 ? 1 : at;
  }

  private String standing(String channel) {
    if (picked.contains(channel)) {
      return Intended.PICKED;
    }
    if (recommendation.excluded().stream().anyMatch(each -> each.channel().equals(channel))) {
      return Intended.EXCLUDED;
    }
    return picked.isEmpty() ? Intended.UNSETTLED : Intended.OUTRANKED;
  }

  private int behind(String channel) {
    Optional<Integer> score =
        recommendation.outranked().stream()
            .filter(each -> each.channel().equals(channel))
            .map(Scored::score)
            .findFirst();
    return weakest(recommendation)
        .flatMap(pick -> score.map(own -> pick.scored().score() - own))
        .orElse(0);
  }

  /** The best recommended channel that the plan names after this one, if this one is lower. */
  private Optional<String> overtaken(int at) {
    int own = picked.indexOf(plan.get(at));
    return picked.stream()
        .limit(Math.max(0, own))
        .filter(better -> plan.indexOf(better) > at)
        .findFirst();
  }
}

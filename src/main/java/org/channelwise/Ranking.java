package org.channelwise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.channelwise.advice.Scored;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Conclusion;
import org.channelwise.facts.Evidence;
import org.channelwise.facts.HeldBack;
import org.channelwise.facts.Reservation;
import org.channelwise.facts.Serves;
import org.channelwise.vocabulary.Vocabulary;

/**
 * The channels that may be picked, the best first. The order is total: the greater worth, then the
 * higher score, then the greater reach (an unstated reach last), then the vocabulary's precedence.
 */
record Ranking(List<Contender> contenders) {

  private static final Comparator<WeighedFiring> WEIGHTIEST_FIRST =
      Comparator.<WeighedFiring>comparingInt(reason -> -Math.abs(reason.points()))
          .thenComparing(reason -> -reason.points())
          .thenComparing(reason -> reason.firing().rule().name());

  private static final Comparator<Contender> BEST_FIRST =
      Comparator.comparingDouble((Contender c) -> -c.worth())
          .thenComparing(c -> -c.score())
          .thenComparing(c -> -reachOrNone(c));

  Ranking {
    contenders = List.copyOf(contenders);
  }

  /**
   * Ranks channels.
   *
   * @param candidates the channels, by precedence
   * @param serves how well each serves the purpose
   * @param fit what the fit phase concluded
   * @param vocabulary where the points behind the words stand
   */
  static Ranking of(
      List<Candidate> candidates,
      List<Firing<Serves>> serves,
      List<Firing<?>> fit,
      Vocabulary vocabulary) {
    List<Contender> contenders = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<WeighedFiring> reasons = new ArrayList<>();
      for (Firing<Serves> each : about(candidate, serves)) {
        reasons.add(new WeighedFiring(each, vocabulary.points(each.conclusion().standing())));
      }
      for (Firing<Evidence> each : about(candidate, PhaseRules.only(Evidence.class, fit))) {
        reasons.add(new WeighedFiring(each, vocabulary.points(each.conclusion().strength())));
      }
      List<Firing<Reservation>> reservations =
          about(candidate, PhaseRules.only(Reservation.class, fit));
      reservations.forEach(each -> reasons.add(new WeighedFiring(each, 0)));
      reasons.sort(WEIGHTIEST_FIRST);
      contenders.add(
          new Contender(
              candidate,
              addressKey(candidate, vocabulary),
              candidate.reach() == null ? vocabulary.unsaidReach() : candidate.reach(),
              !reservations.isEmpty(),
              reasons));
    }
    // The sort is stable, so that precedence decides last.
    contenders.sort(BEST_FIRST);
    return new Ranking(contenders);
  }

  /** Channels that may lead freely before those that only back up, each in their order. */
  List<Contender> toLead() {
    return contenders.stream().sorted(Comparator.comparing(Contender::reserved)).toList();
  }

  /**
   * The channels by what they are worth to those whom others do not reach; where that is equal, in
   * their order.
   *
   * @param adds the share of the audience, 0 to 1, that a channel adds to the others
   */
  List<Contender> toBackUp(ToDoubleFunction<Contender> adds) {
    return contenders.stream()
        .sorted(Comparator.comparingDouble(c -> -c.worthOf(adds.applyAsDouble(c))))
        .toList();
  }

  /** The ranking without some channels. */
  Ranking without(Set<String> channels) {
    return new Ranking(contenders.stream().filter(c -> !channels.contains(c.channel())).toList());
  }

  /**
   * The channels with their scores, the best first.
   *
   * @param heldBack what holds channels back
   */
  List<Scored> scored(List<Firing<HeldBack>> heldBack) {
    return contenders.stream().map(each -> each.scored(about(each.candidate(), heldBack))).toList();
  }

  /** What decides between two channels of which the first is ranked higher. */
  static String decidedBy(Contender ahead, Contender behind) {
    if (ahead.worth() != behind.worth()) {
      return "worth";
    }
    if (ahead.score() != behind.score()) {
      return "score";
    }
    return reachOrNone(ahead) != reachOrNone(behind) ? "reach" : "precedence";
  }

  private static double reachOrNone(Contender contender) {
    Double reach = contender.candidate().reach();
    return reach == null ? -1 : reach;
  }

  private static String addressKey(Candidate candidate, Vocabulary vocabulary) {
    return vocabulary
        .channel(candidate.channel())
        .map(vocabulary::addressKey)
        .orElse(candidate.address());
  }

  private static <T extends Conclusion> List<Firing<T>> about(
      Candidate candidate, List<Firing<T>> conclusions) {
    return conclusions.stream()
        .filter(c -> c.conclusion().about().equals(candidate.channel()))
        .toList();
  }
}

package org.channelwise.portfolio;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How channels do against each other. In each stage every channel is compared with every other one;
 * who is better by more measures wins, and a tie counts half. The share of its comparisons that a
 * channel wins says how well it does in a stage. Over all stages the comparisons of each count, and
 * besides, channels without a common stage are compared by what they bring and cost in all. A
 * channel that is alone in a stage, or alone in stating figures there, does best.
 *
 * <p>The idea is A. H. Copeland's method of voting (1951), where the measures vote: it needs no
 * weights, and no figure that only one of two channels states.
 */
final class CopelandRanking {

  private final Map<String, Map<String, ResultFigures>> byChannel;
  private final Map<String, Map<String, Comparisons>> byStage = new LinkedHashMap<>();
  private final Map<String, Comparisons> overall = new HashMap<>();
  private final List<String> order;

  /**
   * Compares channels.
   *
   * @param byChannel the figures to compare by channel and stage, the channels by precedence, which
   *     decides between channels that do equally well
   */
  CopelandRanking(Map<String, Map<String, ResultFigures>> byChannel) {
    this.byChannel = byChannel;
    byChannel.forEach(
        (channel, stages) -> stages.forEach((stage, own) -> compareInStage(channel, stage, own)));
    Map<String, Double> shares = new LinkedHashMap<>();
    byChannel.keySet().stream()
        .filter(overall::containsKey)
        .forEach(channel -> shares.put(channel, compareOverall(channel).shareWon()));
    this.order =
        shares.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .toList();
  }

  private void compareInStage(String channel, String stage, ResultFigures own) {
    Comparisons met = Comparisons.NONE;
    boolean alone = true;
    for (Map.Entry<String, Map<String, ResultFigures>> other : byChannel.entrySet()) {
      ResultFigures theirs = other.getValue().get(stage);
      if (theirs != null && !other.getKey().equals(channel)) {
        alone &= !ComparisonMeasure.any(theirs);
        met = met.and(ComparisonMeasure.compare(own, theirs, ComparisonMeasure.IN_STAGE));
      }
    }
    if (met.met() > 0 || (alone && ComparisonMeasure.any(own))) {
      byStage.computeIfAbsent(stage, each -> new LinkedHashMap<>()).put(channel, met);
      overall.merge(channel, met, Comparisons::and);
    }
  }

  private Comparisons compareOverall(String channel) {
    Comparisons met = overall.getOrDefault(channel, Comparisons.NONE);
    for (String other : overall.keySet()) {
      if (!other.equals(channel) && !haveCommonStage(channel, other)) {
        met =
            met.and(
                ComparisonMeasure.compare(
                    total(channel), total(other), ComparisonMeasure.ACROSS_STAGES));
      }
    }
    return met;
  }

  private boolean haveCommonStage(String channel, String other) {
    return byStage.values().stream()
        .anyMatch(compared -> compared.containsKey(channel) && compared.containsKey(other));
  }

  private ResultFigures total(String channel) {
    return ResultFigures.total(byChannel.getOrDefault(channel, Map.of()).values());
  }

  /** Share of the comparisons in a stage that a channel won; empty if it was compared in none. */
  Optional<Double> won(StageKey key) {
    return Optional.ofNullable(comparisons(key.stage()).get(key.channel()))
        .map(Comparisons::shareWon);
  }

  /** With how many other channels a channel was compared in a stage. */
  int met(StageKey key) {
    return comparisons(key.stage()).getOrDefault(key.channel(), Comparisons.NONE).met();
  }

  /** A channel's place in a stage, 1 is best, equals share one; 0 if it cannot be compared. */
  int rank(StageKey key) {
    Optional<Double> own = won(key);
    return own.isEmpty()
        ? 0
        : 1
            + (int)
                comparisons(key.stage()).values().stream()
                    .filter(each -> each.shareWon() > own.get())
                    .count();
  }

  /** How many channels have a place in a stage. */
  int ranked(String stage) {
    return comparisons(stage).size();
  }

  private Map<String, Comparisons> comparisons(String stage) {
    return byStage.getOrDefault(stage, Map.of());
  }

  /** A channel's place over all stages, 1 is best; 0 if it can be compared in none. */
  int rank(String channel) {
    return order.indexOf(channel) + 1;
  }

  /** The channels that can be compared in some stage, the best first. */
  List<String> order() {
    return order;
  }
}

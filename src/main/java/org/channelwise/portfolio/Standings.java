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
 * channel that is alone in a stage does best there.
 *
 * <p>The idea is A. H. Copeland's method of voting (1951), where the measures vote: it needs no
 * weights, and no figure that only one of two channels states.
 */
final class Standings {

  private final Map<String, Map<String, Figures>> byChannel;
  private final Map<String, Map<String, Tally>> byStage = new LinkedHashMap<>();
  private final Map<String, Tally> overall = new HashMap<>();
  private final List<String> order;

  /**
   * Compares channels.
   *
   * @param byChannel the figures to compare by channel and stage, the channels by precedence, which
   *     decides between channels that do equally well
   */
  Standings(Map<String, Map<String, Figures>> byChannel) {
    this.byChannel = byChannel;
    byChannel.forEach(
        (channel, stages) -> stages.forEach((stage, own) -> compareInStage(channel, stage, own)));
    List<String> placed = List.copyOf(byChannel.keySet().stream().filter(this::placed).toList());
    Map<String, Double> shares = new HashMap<>();
    placed.forEach(channel -> shares.put(channel, compareOverall(channel, placed).share()));
    this.order =
        placed.stream()
            .sorted(Comparator.comparing(channel -> -shares.getOrDefault(channel, 0.0)))
            .toList();
  }

  private void compareInStage(String channel, String stage, Figures own) {
    Tally tally = Tally.NONE;
    int others = 0;
    for (Map.Entry<String, Map<String, Figures>> other : byChannel.entrySet()) {
      Figures theirs = other.getValue().get(stage);
      if (theirs != null && !other.getKey().equals(channel)) {
        others++;
        Optional<Double> outcome = Measure.compare(own, theirs, Measure.IN_STAGE);
        tally = outcome.map(tally::and).orElse(tally);
      }
    }
    if (tally.met() > 0 || (others == 0 && Measure.any(own))) {
      byStage.computeIfAbsent(stage, each -> new LinkedHashMap<>()).put(channel, tally);
      overall.merge(channel, tally, Tally::and);
    }
  }

  private boolean placed(String channel) {
    return overall.containsKey(channel);
  }

  private Tally compareOverall(String channel, List<String> placed) {
    Tally tally = overall.getOrDefault(channel, Tally.NONE);
    for (String other : placed) {
      if (!other.equals(channel) && !haveCommonStage(channel, other)) {
        Optional<Double> outcome =
            Measure.compare(total(channel), total(other), Measure.ACROSS_STAGES);
        tally = outcome.map(tally::and).orElse(tally);
      }
    }
    return tally;
  }

  private boolean haveCommonStage(String channel, String other) {
    return byStage.values().stream()
        .anyMatch(tallies -> tallies.containsKey(channel) && tallies.containsKey(other));
  }

  private Figures total(String channel) {
    return Figures.total(byChannel.getOrDefault(channel, Map.of()).values());
  }

  /** Share of the comparisons in a stage that a channel won; empty if it was compared in none. */
  Optional<Double> won(StageKey key) {
    return Optional.ofNullable(tallies(key.stage()).get(key.channel())).map(Tally::share);
  }

  /** A channel's place in a stage, 1 is best, equals share one; 0 if it cannot be compared. */
  int rank(StageKey key) {
    return won(key)
        .map(own -> tallies(key.stage()).values().stream().filter(t -> t.share() > own).count())
        .map(better -> better.intValue() + 1)
        .orElse(0);
  }

  /** How many channels have a place in a stage. */
  int ranked(String stage) {
    return tallies(stage).size();
  }

  private Map<String, Tally> tallies(String stage) {
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

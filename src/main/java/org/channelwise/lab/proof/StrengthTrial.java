package org.channelwise.lab.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.Decision;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.RuleSet;
import org.channelwise.source.EditedTree;
import org.channelwise.source.Node;
import org.channelwise.source.Node.Scalar;
import org.channelwise.vocabulary.Vocabulary;

/**
 * How many decisions change if the points behind a strength change.
 *
 * @param points its points
 * @param tenth how many campaigns have other channels with a tenth more or less
 * @param half how many with half as much again, or half
 */
public record StrengthTrial(String strength, int points, int tenth, int half) {

  /** Whole points times this have whole tenths and halves. */
  private static final int SCALE = 20;

  private static final int TENTH = 10;
  private static final int HALF = 50;
  private static final int WHOLE = 100;

  /** Channels as a decision has them. */
  private record Picks(Optional<String> primary, List<String> backups) {
    static Picks of(Decision decision) {
      return new Picks(decision.primary(), decision.backups());
    }
  }

  /**
   * Tries every strength.
   *
   * @throws org.channelwise.engine.LimitReached if the rules do not come to rest
   */
  public static List<StrengthTrial> of(RuleSet rules, List<Brief> campaigns, Progress progress) {
    Vocabulary known = rules.vocabulary();
    List<String> strengths = List.copyOf(known.terms("strengths"));
    List<Picks> usual = picks(rules.weighedBy(weighed(known, "", WHOLE)), campaigns);
    return IntStream.range(0, strengths.size())
        .mapToObj(
            index -> {
              String strength = strengths.get(index);
              StrengthTrial trial =
                  new StrengthTrial(
                      strength,
                      known.points(strength),
                      changed(rules, campaigns, usual, strength, TENTH),
                      changed(rules, campaigns, usual, strength, HALF));
              progress.at(index + 1L, strengths.size());
              return trial;
            })
        .toList();
  }

  private static int changed(
      RuleSet rules, List<Brief> campaigns, List<Picks> usual, String strength, int percent) {
    Vocabulary known = rules.vocabulary();
    List<Picks> less = picks(rules.weighedBy(weighed(known, strength, WHOLE - percent)), campaigns);
    List<Picks> more = picks(rules.weighedBy(weighed(known, strength, WHOLE + percent)), campaigns);
    return (int)
        IntStream.range(0, usual.size())
            .filter(i -> !usual.get(i).equals(less.get(i)) || !usual.get(i).equals(more.get(i)))
            .count();
  }

  private static List<Picks> picks(RuleSet rules, List<Brief> campaigns) {
    Advisor advisor = new Advisor(rules);
    return campaigns.parallelStream().map(advisor::decide).map(Picks::of).toList();
  }

  /** All points times the scale, so that no fraction is lost, and those of one strength changed. */
  private static Vocabulary weighed(Vocabulary known, String strength, int percent) {
    Node tree = known.tree();
    for (String each : known.terms("strengths")) {
      int points = known.points(each) * SCALE;
      int weighed = each.equals(strength) ? points * percent / WHOLE : points;
      tree =
          EditedTree.with(
              tree,
              Stream.of("strengths", each, "points").toList(),
              Optional.of(new Scalar(String.valueOf(weighed), true, 1, 1)));
    }
    return new Vocabulary((Node.Mapping) tree);
  }
}

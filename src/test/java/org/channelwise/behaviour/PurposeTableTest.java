package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.channelwise.Advisor;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Recommendation;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the advice against the table of which channel suits which purpose, where nothing else
 * speaks for or against a channel: all are available, agreed to and reach as many people.
 */
class PurposeTableTest {

  private static final Vocabulary VOCABULARY = Shipped.RULES.vocabulary();

  /**
   * A line of the table.
   *
   * @param named the channels that the guidance names
   * @param best the best of the others, where none is named
   * @param compatible the others
   */
  record Line(String purpose, Set<String> named, Set<String> best, Set<String> compatible) {

    static Line of(String text) {
      String[] cells = text.split(";", -1);
      return new Line(cells[0].strip(), channels(cells[1]), channels(cells[2]), channels(cells[3]));
    }

    private static Set<String> channels(String cell) {
      return Stream.of(cell.strip().split(" +"))
          .filter(channel -> !channel.isEmpty())
          .collect(Collectors.toSet());
    }

    Set<String> leading() {
      return named.isEmpty() ? best : named;
    }

    Set<String> suitable() {
      return Stream.of(named, best, compatible).flatMap(Set::stream).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
      return purpose;
    }
  }

  static List<Line> table() throws IOException {
    try (InputStream in = PurposeTableTest.class.getResourceAsStream("/behaviour/purposes.csv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(Line::of).toList();
    }
  }

  @Test
  void theTableCoversEveryPurposeAndNamesOnlyChannels() throws IOException {
    assertThat(table().stream().map(Line::purpose))
        .containsExactlyInAnyOrderElementsOf(VOCABULARY.terms("purposes"));
    assertThat(table().stream().flatMap(line -> line.suitable().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(VOCABULARY.terms("channels"));
    assertThat(table()).allSatisfy(line -> assertThat(line.leading()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("table")
  void eachPurposeGetsTheChannelsThatSuitIt(Line line) {
    SoftAssertions softly = new SoftAssertions();
    for (String variant : variants()) {
      Recommendation answer = recommend(line.purpose(), variant);
      softly
          .assertThat(line.leading())
          .as("primary, %s", variant)
          .contains(Answers.primary(answer));
      softly
          .assertThat(line.suitable())
          .as("backups, %s", variant)
          .containsAll(Answers.backups(answer));
      softly
          .assertThat(answer.backups())
          .as("number of backups, %s", variant)
          .hasSizeBetween(
              (int) Math.min(2, addresses(line) - 1), Math.min(2, line.suitable().size() - 1));
      softly
          .assertThat(sharedAlthoughAnotherIsFree(line, answer))
          .as("backups at a used address, %s", variant)
          .isEmpty();
      Set<String> misfits = new HashSet<>(VOCABULARY.terms("channels"));
      misfits.removeAll(line.suitable());
      softly
          .assertThat(Answers.excluded(answer))
          .as("excluded, %s", variant)
          .containsExactlyInAnyOrderElementsOf(misfits);
      softly
          .assertThat(answer.excluded().stream().flatMap(barred -> barred.grounds().stream()))
          .extracting(ExcludedChannel.Ground::code)
          .as("grounds, %s", variant)
          .allMatch("PURPOSE_MISFIT"::equals);
    }
    softly.assertAll();
  }

  private static List<String> sharedAlthoughAnotherIsFree(Line line, Recommendation answer) {
    List<String> picks = new ArrayList<>(List.of(Answers.primary(answer)));
    List<String> wrong = new ArrayList<>();
    for (String backup : Answers.backups(answer)) {
      Set<String> used = picks.stream().map(PurposeTableTest::address).collect(Collectors.toSet());
      boolean free = line.suitable().stream().anyMatch(c -> !used.contains(address(c)));
      if (free && used.contains(address(backup))) {
        wrong.add(backup);
      }
      picks.add(backup);
    }
    return wrong;
  }

  /** Channels at one address back each other up only where a message cannot wait. */
  private static long addresses(Line line) {
    return line.suitable().stream().map(PurposeTableTest::address).distinct().count();
  }

  private static String address(String channel) {
    ChannelTerm known = VOCABULARY.channel(channel).orElseThrow();
    return VOCABULARY.addressKey(known);
  }

  /** What may be said beside the purpose without taking a named channel's lead away. */
  private static List<String> variants() {
    List<String> variants = new ArrayList<>();
    for (String stage : VOCABULARY.terms("stages")) {
      for (String urgency : VOCABULARY.terms("urgency")) {
        variants.add("stage: %s, urgency: %s".formatted(stage, urgency));
      }
    }
    return variants;
  }

  private static Recommendation recommend(String purpose, String variant) {
    String[] said = variant.split(", ", -1);
    String goal = VOCABULARY.terms("goals").iterator().next();
    String channels =
        Shipped.channels()
            .map(channel -> "  %s: { consent: explicit, reach: 0.7 }".formatted(channel))
            .collect(Collectors.joining("\n"));
    String campaign =
        """
        campaign: table
        goal: %s
        %s
        message: { purpose: %s, %s }
        audience: { segment: People for whom all else is equal }
        channels:
        %s
        """
            .formatted(goal, said[0], purpose, said[1], channels);
    return new Advisor(Shipped.RULES).recommend(Campaigns.of(VOCABULARY, campaign));
  }
}

package org.channelwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.source.Problem;
import org.channelwise.source.SourceText;
import org.junit.jupiter.api.Test;

/**
 * Several slips in one file: each is told as if it stood there alone, and hardly anything else is.
 * The slips are those of the corpus, put together at random where they stand on lines of their own.
 */
class CombinedSlipsTest {

  private static final int ROUNDS = 3_000;

  /** One in so many slips may be told otherwise beside others, or give a message more. */
  private static final int ONE_IN = 500;

  private final RuleReader reader = RuleTexts.reader();
  private final List<String> base = Slip.base();
  private final List<Slip> slips = Slip.all();
  private final Map<Slip, List<String>> saidAlone =
      slips.stream().collect(Collectors.toMap(slip -> slip, slip -> said(slip.text())));

  /** What a round of slips came to. */
  private record Told(int slips, int lost, int more) {}

  @Test
  void slipsInOneRuleAreToldOneByOne() {
    Random random = new Random(1);
    List<Told> rounds = new ArrayList<>();
    while (rounds.size() < ROUNDS) {
      List<Slip> chosen = chosen(random, 2 + rounds.size() % 2);
      if (areApart(chosen)) {
        rounds.add(told(chosen, together(chosen)));
      }
    }

    assertBound(rounds);
  }

  @Test
  void slipsInThreeRulesAreToldOneByOne() {
    Random random = new Random(2);
    List<Told> rounds = new ArrayList<>();
    while (rounds.size() < ROUNDS) {
      List<Slip> chosen = chosen(random, 3).stream().filter(this::isInTheRule).toList();
      if (chosen.size() == 3) {
        StringBuilder text = new StringBuilder(String.join("\n", base.subList(0, ruleLine())));
        for (int rule = 0; rule < 3; rule++) {
          String one = together(List.of(chosen.get(rule)));
          text.append('\n')
              .append(
                  one.lines()
                      .skip(ruleLine())
                      .reduce((a, b) -> a + "\n" + b)
                      .orElseThrow()
                      .replace("SMS is fast enough", "Rule number " + rule));
        }
        rounds.add(told(chosen, text + "\n"));
      }
    }

    assertBound(rounds);
  }

  private static void assertBound(List<Told> rounds) {
    int slips = rounds.stream().mapToInt(Told::slips).sum();
    int lost = rounds.stream().mapToInt(Told::lost).sum();
    int most = rounds.stream().mapToInt(Told::more).max().orElseThrow();
    int more = rounds.stream().mapToInt(Told::more).sum();
    System.out.printf(
        "combined slips: %d in %d files, %d told otherwise, %d messages more, at most %d in a"
            + " file%n",
        slips, rounds.size(), lost, more, most);
    assertThat(slips).isGreaterThan(2 * rounds.size());
    assertThat(lost * ONE_IN).isLessThanOrEqualTo(slips);
    assertThat(more * ONE_IN).isLessThanOrEqualTo(slips);
    assertThat(most).isLessThanOrEqualTo(1);
  }

  private Told told(List<Slip> chosen, String text) {
    List<String> expected = new ArrayList<>();
    chosen.forEach(slip -> expected.addAll(saidAlone.getOrDefault(slip, List.of())));
    List<String> found = new ArrayList<>(said(text));
    int lost = 0;
    for (String one : new ArrayList<>(expected)) {
      if (!found.remove(one)) {
        lost++;
      }
    }
    return new Told(expected.size(), lost, Math.max(0, found.size() - lost));
  }

  /** What is said of a text, without places and without the names of rules. */
  private List<String> said(String text) {
    return reader.read(new SourceText("test.drl", text), Slip.FOLDER).problems().stream()
        .map(CombinedSlipsTest::line)
        .toList();
  }

  private static String line(Problem problem) {
    return (problem.kind().id() + ": " + problem.message() + " " + problem.hint())
        .replaceAll("SMS is fast enough|Rule number [0-9]", "NAME")
        .replaceAll("line [0-9]+", "line");
  }

  private List<Slip> chosen(Random random, int count) {
    Set<Slip> chosen = new HashSet<>();
    while (chosen.size() < count) {
      chosen.add(slips.get(random.nextInt(slips.size())));
    }
    return List.copyOf(chosen);
  }

  private static boolean areApart(List<Slip> chosen) {
    for (int i = 0; i < chosen.size(); i++) {
      for (Slip other : chosen.subList(i + 1, chosen.size())) {
        if (!(chosen.get(i).to() < other.from() || other.to() < chosen.get(i).from())) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isInTheRule(Slip slip) {
    return slip.from() >= ruleLine();
  }

  private int ruleLine() {
    return base.indexOf("rule \"SMS is fast enough\"");
  }

  private String together(List<Slip> chosen) {
    List<String> lines = new ArrayList<>();
    for (int line = 0; line <= base.size(); line++) {
      boolean replaced = false;
      for (Slip slip : chosen) {
        if (slip.from() == line) {
          lines.addAll(slip.lines());
        }
        replaced |= slip.from() <= line && line < slip.to();
      }
      if (!replaced && line < base.size()) {
        lines.add(base.get(line));
      }
    }
    return String.join("\n", lines) + "\n";
  }
}

package org.channelwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Good rules with slips of the pen in them: each is read or explained, and never breaks off. */
class MutatedRulesTest {

  private static final List<String> SLIPS =
      List.of(
          "",
          "\"",
          "(",
          ")",
          ":",
          ";",
          ",",
          ".",
          "$",
          "@",
          "'",
          "end",
          "rule",
          "when",
          "then",
          "not",
          "in",
          "or",
          "||",
          "=",
          "==",
          "-",
          "{",
          "}",
          "/*",
          "//",
          "\n",
          "\t",
          "\\",
          "\u202e",
          "é",
          "10",
          "Candidate",
          "null",
          "package",
          "import");

  private final RuleReader reader = RuleTexts.reader();
  private final String text = RuleTexts.text(RuleTexts.folder().resolve("good/fit/everything.drl"));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everySlipIsExplainedInPlainWords(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      String slipped = slip(slip(text, random), random);
      Parsed<RuleFile> read = reader.read(new SourceText("test.drl", slipped), "fit");
      if (read instanceof Parsed.Failed<RuleFile> bad) {
        assertThat(bad.problems()).as(slipped).isNotEmpty().allSatisfy(this::isPlain);
      }
    }
  }

  @Test
  void whatIsCutOffIsExplained() {
    for (int end = 0; end < text.length(); end += 3) {
      String cut = text.substring(0, end);
      for (Problem problem : reader.read(new SourceText("test.drl", cut), "fit").problems()) {
        isPlain(problem);
      }
    }
  }

  private void isPlain(Problem problem) {
    assertThat(problem.message() + problem.hint())
        .doesNotContain("mismatched", "extraneous", "viable", "<EOF>", "token", "Context");
    assertThat(problem.message()).matches("(?s)[\"A-Z].*\\.");
    assertThat(problem.place().line()).isPositive();
    assertThat(problem.place().column()).isPositive();
  }

  private static String slip(String text, Random random) {
    int at = random.nextInt(text.length());
    int until = Math.min(text.length(), at + random.nextInt(4));
    return text.substring(0, at) + SLIPS.get(random.nextInt(SLIPS.size())) + text.substring(until);
  }
}

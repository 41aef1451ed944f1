package org.channelwise.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Problems are shown so that the caret stands under the place and no text can do harm. */
class ProblemTextTest {

  @Test
  void tabsTakeOneColumn() {
    assertThat(shown("\tgoal: x", 8)).isEqualTo("    " + " goal: x\n    " + "       ^");
  }

  @Test
  void lettersOfTwoColumnsMoveTheCaret() {
    assertThat(shown("名: x", 4)).isEqualTo("    名: x\n    " + "    ^");
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    String line = "a".repeat(500) + "HERE" + "b".repeat(500);
    String shown = shown(line, 501);
    String[] lines = shown.split("\n", -1);
    assertThat(lines[0].length()).isLessThan(110);
    assertThat(lines[0].substring(lines[1].indexOf('^'))).startsWith("HERE");
    assertThat(lines[0].strip()).startsWith("…").endsWith("…");
  }

  @Test
  void aPlaceBehindTheLineIsShownAtItsEnd() {
    assertThat(shown("goal:", 40)).isEqualTo("    goal:\n    " + "     ^");
  }

  @Test
  void nothingThatATerminalObeysIsPrinted() {
    Problem problem =
        new Problem(
            ProblemKind.UNKNOWN_TERM,
            new Place("evil\u001b[2J.yaml", 1, 1),
            "x\u001b]0;title\u0007\u202e",
            "m\r\n",
            "h\u009b");
    assertThat(ProblemText.of(problem))
        .doesNotContain("\u001b", "\u0007", "\u202e", "\r", "\u009b")
        .contains("evil\\u001B[2J.yaml:1:1: m\\u000D\\u000A")
        .contains("x\\u001B]0;title\\u0007\\u202E");
  }

  @Test
  void withoutALineThereIsNoCaret() {
    Problem problem =
        new Problem(ProblemKind.UNKNOWN_TERM, new Place("a.yaml", 1, 1), "", "It is gone.", "");
    assertThat(ProblemText.of(problem)).isEqualTo("a.yaml:1:1: It is gone.");
  }

  private static String shown(String line, int column) {
    Problem problem =
        new Problem(
            ProblemKind.UNKNOWN_TERM, new Place("a.yaml", 1, column), line, "It is wrong.", "");
    return ProblemText.of(problem).split("\n", 2)[1];
  }
}

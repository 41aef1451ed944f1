package org.channelwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.junit.jupiter.api.Test;

class RuleLimitsTest {
  @Test
  void aFileHoldsAsManyRulesAsItMayAndNoMore() {
    assertThat(problems(rules(200))).isEmpty();
    assertThat(RuleTexts.rendered(problems(rules(201))))
        .isEqualTo(
            """
            203:1 too-large: The file has more than 200 rules.
              Split it into several files, each about one theme.
            """);
  }

  @Test
  void aFileOfTooManyBytesIsNotRead() {
    String comment = "// " + "é".repeat(60) + "\n";

    assertThat(RuleTexts.rendered(problems(comment.repeat(1700) + rules(1))))
        .isEqualTo(
            """
            1:1 too-large: The file is larger than 200 KB.
              Split it into several files, each about one theme.
            """);
  }

  @Test
  void aTextOfFiveHundredCharactersIsAllowed() {
    String rule = rules(1);

    assertThat(problems(rule.replace("It fits", "é".repeat(500)))).isEmpty();
    assertThat(problems(rule.replace("It fits", "é".repeat(501)))).hasSize(1);
  }

  @Test
  void aFileThatIsWrongAllOverListsAHundredProblems() {
    assertThat(problemsButItsLength("rule ".repeat(20_000))).hasSizeLessThan(5);
    assertThat(problemsButItsLength("(".repeat(100_000))).hasSize(1);
    assertThat(problems("\\".repeat(100_000)))
        .hasSize(101)
        .last()
        .extracting(Problem::message)
        .isEqualTo("There are more problems than these.");
  }

  private static List<Problem> problemsButItsLength(String line) {
    List<Problem> problems = new ArrayList<>(problems(line));
    assertThat(problems.removeIf(problem -> problem.kind() == ProblemKind.TOO_LARGE)).isTrue();
    return problems;
  }

  @Test
  void aRuleMayAskForSoMuchAndNoMore() {
    String condition = " not Serves( channel == \"sms\" )";
    assertThat(problems(asking("", condition.repeat(19)))).isEmpty();
    assertThat(messages(asking("", condition.repeat(20))))
        .containsExactly("The rule has more than 20 conditions.");

    String constraint = ", channel != \"sms\"";
    assertThat(problems(asking("reach > 0" + constraint.repeat(19), ""))).isEmpty();
    assertThat(messages(asking("reach > 0" + constraint.repeat(20), "")))
        .containsExactly("The condition asks for more than 20 things.");

    assertThat(problems(asking("name in (" + values(100) + ")", ""))).isEmpty();
    assertThat(messages(asking("name in (" + values(101) + ")", "")))
        .containsExactly("The list has more than 100 values.");
  }

  @Test
  void aFileMayAskForSoMuchAndNoMore() {
    String constraints = "reach > 0" + ", channel != \"sms\"".repeat(19);
    String full =
        IntStream.range(0, 15)
            .mapToObj(number -> asking(constraints, "").replace("Asks", "Asks " + number))
            .collect(Collectors.joining("\n"));
    assertThat(problems(full)).isEmpty();
    assertThat(RuleTexts.rendered(problems(full + "\n" + asking("reach > 0", ""))))
        .isEqualTo(
            """
            18:1 too-large: With this rule the file asks for more than 300 things.
              Split it into several files, each about one theme.
            """);
  }

  private static String asking(String constraints, String conditions) {
    return "rule \"Asks\" @guidance(\"a/b\") @source(\"house\") when $c : Candidate( "
        + constraints
        + " )"
        + conditions
        + " then insert($c.fits(\"It fits\")); end";
  }

  private static String values(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "\"" + number + "\"")
        .collect(Collectors.joining(", "));
  }

  private static List<String> messages(String rules) {
    return problems(rules).stream().map(Problem::message).toList();
  }

  private static List<Problem> problems(String rules) {
    return RuleTexts.read(RuleTexts.fit(rules), "fit").problems();
  }

  private static String rules(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                "rule \"Rule %s\" @guidance(\"a/b\") @source(\"house\") when $c : Candidate() then insert($c.fits(\"It fits\")); end"
                    .formatted(number))
        .collect(Collectors.joining("\n"));
  }
}

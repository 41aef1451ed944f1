package org.channelwise.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.channelwise.behaviour.RulesCopy;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.source.Place;
import org.channelwise.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixtures are read once and run by any rules; what is wrong with their files is told whole. */
class FixtureRunsTest {

  private static final RuleSet RULES = new RuleSets().in(Path.of("rules"), "rules").orElseThrow();

  @TempDir private Path folder;

  @Test
  void fixturesReadOnceAreRunByOtherRules() throws IOException {
    Path copy = folder.resolve("rules");
    RulesCopy.copy(Path.of("rules"), copy);
    Path file = copy.resolve("purpose/sms.drl");
    Files.writeString(
        file, Files.readString(file).replace("name == \"account-update\"", "name == \"coupon\""));
    RuleSet edited = new RuleSets().in(copy, "rules").orElseThrow();
    Fixtures fixtures = Fixtures.below(Path.of("fixtures/tie-sms-whatsapp"), RULES.vocabulary());

    FixtureResult before = fixtures.run(RULES).all().get(0);
    FixtureResult after = fixtures.run(edited).all().get(0);

    assertThat(before.passed()).isTrue();
    assertThat(before.fired()).contains("SMS carries account updates");
    assertThat(after.differences())
        .extracting(Difference::what, Difference::expected, Difference::actual)
        .contains(tuple("primary", "sms", "whatsapp"));
    assertThat(after.fired()).doesNotContain("SMS carries account updates");
    assertThat(fixtures.run(RULES).all()).containsExactly(before);
  }

  @Test
  void whatIsSaidOfABrandOtherwiseThanExpectedNamesTheRulesBehindIt() throws IOException {
    Files.copy(Path.of("fixtures/portfolio/ten-channels/brand.yaml"), folder.resolve("brand.yaml"));
    Files.writeString(
        folder.resolve("expected.yaml"),
        """
        keep: [direct-mail, email, google-ads, mobile-push, phone, sms]
        drop: [facebook-ads, social, web-push]
        unmeasured: []
        findings: [NOT_THERE]
        reasons: { email: [prune/best-per-stage, purpose/none] }
        """);

    List<Difference> differences = run().differences();

    assertThat(differences)
        .extracting(Difference::what, Difference::expected)
        .containsExactly(
            tuple("keep", "direct-mail, email, google-ads, mobile-push, phone, sms"),
            tuple("findings", "NOT_THERE among them"),
            tuple("reasons email", "purpose/none among them"));
    assertThat(differences.get(0).behind())
        .singleElement()
        .asString()
        .matches("web-overlay: The only channel for a purpose is kept \\(rules/.*:\\d+\\)");
  }

  @Test
  void whatIsConcludedFromFactsOtherwiseThanExpectedNamesTheRulesBehindIt() throws IOException {
    Files.copy(
        Path.of("fixtures/guardrails/second-primary/facts.yaml"), folder.resolve("facts.yaml"));
    Files.writeString(folder.resolve("expected.yaml"), "conclusions: []\n");

    assertThat(run().differences())
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.expected()).isEqualTo("none");
              assertThat(difference.actual()).startsWith("Violation ");
              assertThat(difference.behind())
                  .allMatch(rule -> rule.contains(": There is never more than one primary ("));
            });
  }

  @Test
  void everyFieldOfAFactThatDoesNotFitIsTold() throws IOException {
    List<Problem> problems =
        problems(
            """
            phase: purpose
            facts:
              - Campaign: { id: [a], gaol: x, audience: { size: many, countries: DE } }
              - Purpose: coupon
              - Picked: { channel: sms }
            """);

    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "id is a single value.",
            "Campaign has no field gaol.",
            "size is a number, but here stands many.",
            "countries is a list.",
            "A fact is a block of fields.",
            "The rules of this phase see no fact of the type Picked.");
    assertThat(problems)
        .extracting(Problem::place)
        .extracting(Place::line)
        .containsExactly(3, 3, 3, 3, 4, 5);
    assertThat(problems.get(3).hint()).contains("fields of Campaign");
  }

  @Test
  void aPhaseThatThereIsNotAndConclusionsThatAreMissingAreBothTold() throws IOException {
    Files.writeString(folder.resolve("expected.yaml"), "primary: sms\n");

    assertThat(problems("phase: purposes\nfacts: []\n"))
        .extracting(Problem::message)
        .containsExactly("The phase is missing or unknown.", "The conclusions are missing.");
  }

  private List<Problem> problems(String facts) throws IOException {
    Files.writeString(folder.resolve("facts.yaml"), facts);
    if (!Files.exists(folder.resolve("expected.yaml"))) {
      Files.writeString(folder.resolve("expected.yaml"), "conclusions: []\n");
    }
    return run().problems();
  }

  private FixtureResult run() {
    return Fixtures.below(folder, RULES.vocabulary()).run(RULES).all().get(0);
  }
}

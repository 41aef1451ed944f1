package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Scored;
import org.channelwise.input.Brief;
import org.channelwise.lab.FixtureResult;
import org.channelwise.lab.FixtureTests;
import org.channelwise.rules.Phase;
import org.channelwise.rules.RuleFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs every fixture of the project, and holds the rules against them. */
class FixturesTest {

  @TestFactory
  List<DynamicTest> everyFixtureComesOutAsExpected() {
    List<FixtureResult> results = new FixtureTests(Shipped.RULES).run(Shipped.FIXTURES_FOLDER);
    assertThat(results).as("fixtures").isNotEmpty();
    return results.stream()
        .map(
            result ->
                dynamicTest(
                    result.name(),
                    () -> {
                      assertThat(result.problems()).isEmpty();
                      assertThat(result.differences()).isEmpty();
                    }))
        .toList();
  }

  @Test
  void thereAreAtLeastThirtyCampaigns() {
    assertThat(Shipped.FIXTURES.stream().map(brief -> brief.campaign().id()).distinct())
        .hasSizeGreaterThanOrEqualTo(30);
  }

  @Test
  void everyRuleHasItsSayInSomeFixture(@TempDir Path folder) throws IOException {
    Set<String> said = new TreeSet<>(saidOfPhaseFixtures(folder));
    Shipped.FIXTURES.forEach(brief -> said.addAll(saidOf(brief)));
    List<String> silent =
        Shipped.RULES.files().stream()
            .flatMap(file -> file.rules().stream())
            .map(RuleFile.Rule::name)
            .filter(name -> !said.contains(name))
            .sorted()
            .toList();
    assertThat(silent).as("rules that no fixture makes fire").isEmpty();
  }

  /** What came to pass in the answer, and what the phases said that an answer does not show. */
  private static Set<String> saidOf(Brief brief) {
    List<Record> facts = new ArrayList<>(brief.purposes());
    facts.add(brief.campaign());
    Set<String> said = fired(Phase.PROFILE, facts);
    facts.addAll(brief.candidates());
    said.addAll(fired(Phase.PURPOSE, facts));
    said.addAll(
        reasons(new Advisor(Shipped.RULES).recommend(brief))
            .map(reason -> reason.rule().name())
            .toList());
    return said;
  }

  private static Set<String> fired(Phase phase, List<Record> facts) {
    return Shipped.RULES.rules(phase).fire(facts).stream()
        .map(concluded -> concluded.rule().name())
        .collect(Collectors.toSet());
  }

  private static Stream<Reason> reasons(Recommendation recommendation) {
    List<Reason> reasons = new ArrayList<>();
    for (Choice choice : Answers.picks(recommendation)) {
      reasons.add(choice.pickedBecause());
      reasons.addAll(choice.conditions());
      choice
          .when()
          .ifPresent(when -> reasons.addAll(List.of(when.missedBecause(), when.afterBecause())));
    }
    for (Scored scored : Answers.eligible(recommendation)) {
      reasons.addAll(scored.reasons());
    }
    recommendation
        .excluded()
        .forEach(barred -> barred.grounds().forEach(ground -> reasons.add(ground.reason())));
    recommendation.findings().forEach(finding -> reasons.add(finding.reason()));
    return reasons.stream();
  }

  /** Expecting nothing of each fixture makes the difference name every rule that said something. */
  private static Set<String> saidOfPhaseFixtures(Path folder) throws IOException {
    for (Path facts : RulesCopy.files(Shipped.FIXTURES_FOLDER)) {
      if (facts.endsWith("facts.yaml")) {
        Path copy = folder.resolve(Shipped.FIXTURES_FOLDER.relativize(facts).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(facts, copy);
        Files.writeString(copy.resolveSibling("expected.yaml"), "conclusions: []\n");
      }
    }
    List<String> behind =
        new FixtureTests(Shipped.RULES)
            .run(folder).stream()
                .flatMap(result -> result.differences().stream())
                .flatMap(difference -> difference.behind().stream())
                .toList();
    return Shipped.RULES.files().stream()
        .flatMap(file -> file.rules().stream())
        .map(RuleFile.Rule::name)
        .filter(name -> behind.stream().anyMatch(line -> line.contains(": " + name + " (")))
        .collect(Collectors.toSet());
  }
}

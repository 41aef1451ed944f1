package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import org.channelwise.lab.FixtureResult;
import org.channelwise.lab.FixtureResults;
import org.channelwise.language.RuleFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every fixture of the project, and holds the rules against them. */
class FixturesTest {

  @TestFactory
  List<DynamicTest> everyFixtureComesOutAsExpected() {
    List<FixtureResult> results = Shipped.run(Shipped.FIXTURES_FOLDER).all();
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
  void everyRuleHasItsSayInSomeFixture() {
    FixtureResults results = Shipped.run(Shipped.FIXTURES_FOLDER);
    List<String> silent =
        Shipped.RULES.files().stream()
            .flatMap(file -> file.rules().stream())
            .map(RuleFile.Rule::name)
            .filter(name -> results.firing(name).isEmpty())
            .sorted()
            .toList();
    assertThat(silent).as("rules that no fixture makes fire").isEmpty();
  }
}

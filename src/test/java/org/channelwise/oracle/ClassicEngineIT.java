package org.channelwise.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.channelwise.engine.ClassicRules;
import org.channelwise.engine.Firing;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.language.Phase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine in its classic form, which shares neither parser nor compiler nor comparisons with the
 * one in use, concludes the same. Runs by itself, because the classic form needs a library whose
 * presence changes the engine.
 */
@Tag("classic-engine")
class ClassicEngineIT {

  private static final RuleSet RULES = new RuleSets().in(Path.of("rules"), "rules").orElseThrow();

  @Test
  void theClassicEngineIsThere() {
    assertThatCode(() -> Class.forName("org.drools.mvel.MVELConstraint"))
        .doesNotThrowAnyException();
    for (Phase phase : Phase.values()) {
      assertThat(ClassicRules.comparisons(RULES, phase))
          .as(phase.folder())
          .isNotEmpty()
          .allMatch(comparison -> comparison.startsWith("org.drools.mvel."));
    }
  }

  @Test
  void itAgreesOnAllFixtures() {
    Compared compared = new Compared(new NaiveEvaluator(RULES.files()));
    List<String> differences = new ArrayList<>();
    RuleSet classic =
        ClassicRules.of(RULES)
            .watched(
                run -> {
                  compared.accept(run);
                  List<Firing<?>> inUse = RULES.rules(run.phase()).fire(run.facts());
                  if (!said(inUse).equals(said(run.firings()))) {
                    differences.add(inUse + " but classic " + run.firings());
                  }
                });

    int fixtures = FixtureRun.of(classic);

    assertThat(differences).as("where the engine in use differs").isEmpty();
    assertThat(compared.takeDifferences()).as("where the oracle differs").isEmpty();
    System.out.printf(
        "Classic engine: %d fixtures, %d firings of a phase, %d conclusions compared%n",
        fixtures, compared.firings(), compared.conclusions());
  }

  /** What was concluded by which rules from what, for each set of rules has rules of its own. */
  private static List<List<Object>> said(List<Firing<?>> firings) {
    return firings.stream()
        .map(each -> List.<Object>of(each.rule(), each.facts(), each.conclusion()))
        .toList();
  }

  @Test
  void itAgreesOnEveryOperator(@TempDir Path folder) throws IOException {
    RuleSet rules = EveryOperator.rules(folder);
    Compared compared = new Compared(new NaiveEvaluator(rules.files()));

    EveryOperatorTest.compare(ClassicRules.of(rules).watched(compared));

    assertThat(compared.takeDifferences().stream().limit(2)).isEmpty();
  }
}

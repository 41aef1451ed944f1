package org.channelwise.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.channelwise.engine.RuleSet;
import org.channelwise.language.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine and the oracle agree on what no rule of the project asks so far. */
class EveryOperatorTest {

  private static final int TIMES = 400;
  private static final long SEED = 90;

  @Test
  void theEngineAgreesOnEveryOperator(@TempDir Path folder) throws IOException {
    RuleSet rules = EveryOperator.rules(folder);
    Compared compared = new Compared(new NaiveEvaluator(rules.files()));

    compare(rules.watched(compared));

    assertThat(compared.takeDifferences().stream().limit(2)).as("seed %d", SEED).isEmpty();
    assertThat(compared.rules()).hasSameSizeAs(rules.files().get(0).rules());
  }

  /** Fires rules over facts that are made up. */
  static void compare(RuleSet rules) {
    EveryOperator facts = new EveryOperator(rules.vocabulary(), SEED);
    for (int left = TIMES; left > 0; left--) {
      rules.rules(Phase.PORTFOLIO).fire(facts.facts());
    }
  }
}

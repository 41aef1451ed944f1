package org.channelwise.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.language.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine concludes what a naive evaluator of the parsed rules concludes. */
class OracleTest {

  private static final int CAMPAIGNS = 20_000;
  private static final int TOGETHER = 40;
  private static final long SEED = 4_000;

  private static final RuleSet RULES = new RuleSets().in(Path.of("rules"), "rules").orElseThrow();

  @Test
  void theEngineAgreesOnAllFixtures() {
    Compared compared = new Compared(new NaiveEvaluator(RULES.files()));

    int fixtures = FixtureRun.of(RULES.watched(compared));

    assertThat(compared.takeDifferences()).isEmpty();
    assertThat(compared.rules()).containsExactlyInAnyOrderElementsOf(names());
    System.out.printf(
        "Oracle: %d fixtures, %d firings of a phase, %d conclusions compared%n",
        fixtures, compared.firings(), compared.conclusions());
  }

  @Test
  void theEngineAgreesOnGeneratedCampaigns(@TempDir Path folder) {
    List<GeneratedBatch> batches =
        IntStream.range(0, CAMPAIGNS / TOGETHER)
            .parallel()
            .mapToObj(number -> new GeneratedBatch(RULES, TOGETHER, SEED + number))
            .map(batch -> batch.run(folder(folder)))
            .toList();

    assertThat(batches.stream().flatMap(batch -> batch.failures().stream()).limit(2)).isEmpty();
    Set<String> silent = names();
    batches.forEach(batch -> silent.removeAll(batch.compared().rules()));
    assertThat(silent).containsExactlyInAnyOrderElementsOf(silentInGenerated());
    System.out.printf(
        "Oracle: %,d generated campaigns, %,d firings of a phase, %,d conclusions, %d of %d rules"
            + " compared%n",
        CAMPAIGNS,
        batches.stream().mapToLong(batch -> batch.compared().firings()).sum(),
        batches.stream().mapToLong(batch -> batch.compared().conclusions()).sum(),
        names().size() - silent.size(),
        names().size());
  }

  private static Path folder(Path within) {
    try {
      return Files.createTempDirectory(within, "batch");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all rules. */
  private static Set<String> names() {
    Set<String> names = new TreeSet<>();
    RULES.files().forEach(file -> file.rules().forEach(rule -> names.add(rule.name())));
    return names;
  }

  /**
   * What no campaign makes fire: the picks of the shipped rules violate no guardrail, properties
   * are no part of an answer, and that nothing is picked while a planned channel is not excluded
   * takes a violation. Nor do generated figures bring about many cheap assists, or a pin in the
   * place of another; fixtures do.
   */
  private static Set<String> silentInGenerated() {
    Set<String> names = new TreeSet<>();
    RULES.files().stream()
        .filter(file -> Set.of(Phase.GUARDRAILS, Phase.PROPERTIES).contains(file.phase()))
        .forEach(file -> file.rules().forEach(rule -> names.add(rule.name())));
    names.add("A planned channel cannot be confirmed where nothing is picked");
    names.add("A channel that assists as often as it closes is kept while that is cheap");
    names.add("What arrives after days does not back up where it would be seen too late");
    names.add("A pin that costs another channel its place is told with what that costs");
    return names;
  }
}

package org.channelwise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.cli.Fork;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each step of safety does with hostile rules when the steps before it are switched off. */
class StepsAloneTest {

  private static final Path HOSTILE = Path.of("src/test/resources/hostile-rules");

  /** Rules that make the builder touch a class which is there already, or one they declare. */
  private static final Set<String> RUN_BY_THE_BUILDER =
      Set.of("accumulate-function", "declared-enum", "enum-constant", "static-field");

  /**
   * Rules whose classes only compare and conclude: what is hostile in them misleads readers, or
   * reckons with numbers, of which rules that compare two of them need the same methods.
   */
  private static final Set<String> HARMLESS_ONCE_COMPILED =
      Set.of(
          "annotation-code",
          "annotation-of-an-expression",
          "annotation-of-the-engine",
          "annotation-text-left-early",
          "arithmetic",
          "bidirectional-marks",
          "bidirectional-marks-in-a-text",
          "enum-constant",
          "import-function",
          "import-of-a-class",
          "joins-of-five",
          "line-separator-in-a-comment",
          "name-with-a-comment",
          "name-without-quotes",
          "package-with-dialect",
          "placeholder-with-code",
          "tags-that-cannot-be-seen",
          "terminal-escape",
          "text-left-early");

  @TempDir private static Path stage;
  private static Map<String, BuilderAlone.Outcome> outcomes;

  @BeforeAll
  static void buildAll() throws Exception {
    List<String> files;
    try (Stream<Path> all = Files.list(HOSTILE)) {
      files =
          all.filter(file -> file.toString().endsWith(".drl"))
              .map(file -> file.toAbsolutePath().toString())
              .sorted()
              .toList();
    }
    Fork.Ended ended = Fork.run(stage, 512, 300, Map.of(), BuilderAlone.class.getName(), files);
    assertThat(ended.err()).isEmpty();
    outcomes =
        ended
            .out()
            .lines()
            .map(BuilderAlone.Outcome::of)
            .collect(Collectors.toMap(BuilderAlone.Outcome::name, Function.identity()));
    assertThat(outcomes).hasSameSizeAs(files);
  }

  @Test
  void theBuilderRunsNothingButInitialisersOfClassesThatRulesName() {
    assertThat(names(outcome -> !outcome.built().isEmpty()))
        .containsExactlyInAnyOrderElementsOf(RUN_BY_THE_BUILDER);
    assertThat(names(BuilderAlone.Outcome::compiled)).hasSizeGreaterThan(80);
  }

  @Test
  void theCheckOfClassesRefusesAllThatDoMoreThanCompareAndConclude() {
    assertThat(names(outcome -> outcome.compiled() && outcome.refused().isEmpty()))
        .containsExactlyInAnyOrderElementsOf(HARMLESS_ONCE_COMPILED);
  }

  @Test
  void whatTheCheckOfClassesLetsThroughDoesNothingWhenItFires() {
    assertThat(names(outcome -> !outcome.fired().isEmpty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cycle-by-update", "cycle-by-modify", "cycle-by-insert"})
  void theLimitOfFiringsStopsCycles(String name) throws IOException {
    PhaseRules rules = UncheckedRules.of(HOSTILE.resolve(name + ".drl"), Watch.NONE);

    assertThatThrownBy(() -> rules.fire(UncheckedRules.FACTS))
        .isInstanceOf(LimitReached.class)
        .hasMessage(
            "The rules in fit/ fired more than 20,000 times for one campaign and were stopped;"
                + " make their conditions narrower");
  }

  private static List<String> names(java.util.function.Predicate<BuilderAlone.Outcome> which) {
    return outcomes.values().stream().filter(which).map(BuilderAlone.Outcome::name).toList();
  }
}

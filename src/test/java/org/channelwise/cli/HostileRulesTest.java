package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.Corpus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hostile rules end with a clear message within ten seconds and 512 MB, and nothing in them runs.
 */
class HostileRulesTest {

  private static final Path EXPECTED = Path.of("src/test/resources/hostile-rules/expected.txt");
  private static final Path CAMPAIGN = Path.of("fixtures/security-alert/campaign.yaml");
  private static final int MOST_MILLIS = 10_000;

  @TempDir private static Path folder;
  private static Path stage;
  private static Map<String, HostileRuns.Run> runs;

  /**
   * A hostile folder.
   *
   * @param status the exit status
   * @param said a piece of what is said
   */
  record Hostile(String name, int status, String said) {

    static Hostile of(String line) {
      String[] parts = line.split("\\|", 3);
      return new Hostile(parts[0].strip(), Integer.parseInt(parts[1].strip()), parts[2].strip());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void runAll() throws Exception {
    Path folders = Files.createDirectories(folder.resolve("folders"));
    stage = Files.createDirectories(folder.resolve("stage"));
    Files.createDirectories(stage.resolve("rules"));
    Files.writeString(stage.resolve("rules/vocabulary.yaml"), "not to be deleted");
    HostileFolders.below(folders);
    Fork.Ended ended =
        Fork.run(
            stage,
            512,
            300,
            Map.of(),
            HostileRuns.class.getName(),
            List.of(folders.toString(), CAMPAIGN.toAbsolutePath().toString()));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    runs =
        ended
            .out()
            .lines()
            .map(HostileRuns.Run::of)
            .collect(Collectors.toMap(HostileRuns.Run::name, Function.identity()));
  }

  @AfterAll
  static void deleteLinks() throws IOException {
    List<Path> links;
    try (Stream<Path> all = Files.walk(folder)) {
      links = all.filter(Files::isSymbolicLink).toList();
    }
    for (Path link : links) {
      Files.delete(link);
    }
  }

  static Stream<Hostile> hostile() throws IOException {
    return Files.readAllLines(EXPECTED).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Hostile::of);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void endsWithAClearMessageAndNothingRuns(Hostile hostile) {
    HostileRuns.Run run = Objects.requireNonNull(runs.get(hostile.name()), hostile.name());

    assertThat(run.heard()).isEmpty();
    assertThat(run.said()).contains(hostile.said());
    assertThat(run.status()).isEqualTo(hostile.status()).isIn(3, 4);
    assertThat(run.millis()).isLessThan(MOST_MILLIS);
    assertThat(messages(run.said()))
        .doesNotContainPattern(
            "(?i)\\b(exception|error|stack|null|antlr|ecj|mvel|jackson|picocli)\\b")
        .doesNotContainPattern("(org|java|jdk|sun)\\.[a-z]+\\.");
  }

  @Test
  void everyFolderIsExpectedAndNoneIsTouched() throws IOException {
    List<String> expected = hostile().map(Hostile::name).toList();

    assertThat(expected).hasSizeGreaterThan(180).doesNotHaveDuplicates();
    assertThat(runs.keySet()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(HostileFolders.kept()).hasSizeGreaterThan(120);
    assertThat(stage.resolve("rules/vocabulary.yaml")).hasContent("not to be deleted");
    try (Stream<Path> left = Files.list(stage)) {
      assertThat(left).containsExactly(stage.resolve("rules"));
    }
    Corpus.counted(expected.size(), "hostile folders of rules");
  }

  /** What the program says itself: without the lines of the file, and what it quotes from it. */
  private static String messages(String said) {
    return said.lines()
        .filter(line -> !line.startsWith("    "))
        .map(line -> line.replaceAll("\"[^\"]*\"|'.*'", "").replace("org.channelwise.facts", ""))
        .collect(Collectors.joining("\n"));
  }
}

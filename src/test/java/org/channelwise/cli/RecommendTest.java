package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.channelwise.behaviour.RulesCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecommendTest {

  private static final String BATCH = "src/test/resources/cli/batch";
  private static final String FINE = BATCH + "/a-fine.yaml";
  private static final String WRONG = BATCH + "/b-wrong.yaml";
  private static final String NO_CHANNEL = BATCH + "/c-no-channel.yaml";
  private static final String TWO = BATCH + "/d-two.yaml";
  private static final String WHATSAPP = "src/test/resources/cli/refused/campaign.yaml";
  private static final String ESCAPE = "\u001b[";

  @TempDir private Path folder;

  @Test
  void aCampaignIsAnsweredOnStandardOutputOnly() {
    Shell.Run run = Shell.run("recommend", FINE);

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Renewal of household cover").contains("PRIMARY\n  SMS ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void filesAreAnsweredInTheirOrderAndEachOfTheirDocuments() {
    assertThat(answered(Shell.run("recommend", "--format", "jsonl", TWO, FINE)))
        .containsExactly("first-of-two", "second-of-two", "renewal");
  }

  @Test
  void aFolderMeansEveryCampaignBelowIt() {
    assertThat(answered(Shell.run("recommend", "--format", "jsonl", BATCH)))
        .containsExactly("renewal", "nobody-left", "first-of-two", "second-of-two");
  }

  @Test
  void aDashMeansStandardInput() throws IOException {
    Shell.Run run =
        Shell.run(
            Files.readString(Path.of(TWO)), false, Map.of(), "recommend", "-", "--format=jsonl");

    assertThat(answered(run)).containsExactly("first-of-two", "second-of-two");
    assertThat(run.out()).contains("\"file\":\"-\"");
  }

  @ParameterizedTest
  @CsvSource({"pretty,Renewal of", "json,{", "jsonl,{\"campaign\"", "markdown,#"})
  void everyFormatIsWritten(String format, String start) {
    Shell.Run run = Shell.run("recommend", "--format", format, FINE);

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith(start).endsWith("\n").contains("SMS");
  }

  @ParameterizedTest
  @CsvSource({
    FINE + ",0",
    NO_CHANNEL + ",1",
    WRONG + ",2",
    "no-such-file.yaml,2",
    BATCH + ",2",
  })
  void theStatusSaysHowItWent(String file, int status) {
    assertThat(Shell.run("recommend", file).status()).isEqualTo(status);
  }

  @Test
  void theHighestStatusOfABatchCounts() throws IOException {
    String rules = rulesWithout("eligibility/consent.drl").toString();

    assertThat(Shell.run("recommend", NO_CHANNEL, WRONG, FINE).status()).isEqualTo(2);
    assertThat(Shell.run("recommend", "--rules", rules, WHATSAPP, WRONG, FINE).status())
        .isEqualTo(4);
  }

  @Test
  void aWrongCampaignStopsNoneOfTheOthers() {
    Shell.Run run = Shell.run("recommend", "--format", "jsonl", WRONG, FINE);

    assertThat(run.status()).isEqualTo(2);
    assertThat(answered(run)).containsExactly("renewal");
    assertThat(run.err())
        .contains(WRONG + ":2:7: ", "\n    goal: retenton\n          ^\n", "retention")
        .contains(WRONG + ":4:55: ", "many");
  }

  @Test
  void aRefusedAnswerNamesTheGuardrail() throws IOException {
    Shell.Run run =
        Shell.run(
            "recommend", "--rules", rulesWithout("eligibility/consent.drl").toString(), WHATSAPP);

    assertThat(run.status()).isEqualTo(4);
    assertThat(run.out()).contains("REFUSED", "without explicit consent");
  }

  @Test
  void strictObjectsToWarningsToo() {
    assertThat(Shell.run("recommend", TWO).status()).isZero();
    assertThat(Shell.run("recommend", "--strict", TWO).status()).isEqualTo(1);
    assertThat(Shell.run("recommend", "--strict", FINE).status()).isZero();
  }

  @Test
  void aBrandIsUsedWhateverTheCampaignNames() {
    Shell.Run without = Shell.run("recommend", "--format", "json", WRONG);
    Shell.Run missing = Shell.run("recommend", "--brand", "no-such-brand.yaml", FINE);
    Shell.Run with = Shell.run("recommend", "--brand", "fixtures/brands/northwind.yaml", FINE);

    assertThat(without.err()).doesNotContain("brand");
    assertThat(missing.status()).isEqualTo(2);
    assertThat(missing.err()).contains("no-such-brand.yaml");
    assertThat(with.status()).isZero();
  }

  @Test
  void anAnswerCanGoToAFile() throws IOException {
    Path file = folder.resolve("answer.json");
    Files.writeString(file, "an earlier answer");

    Shell.Run run = Shell.run("recommend", "--format=json", "--output=" + file, FINE);

    assertThat(run).isEqualTo(new Shell.Run(0, "", ""));
    assertThat(file).content().isEqualTo(Shell.run("recommend", "--format=json", FINE).out());
    assertThat(files(folder)).containsExactly("answer.json");
  }

  /** In a container many a process has the same number as the one before. */
  @Test
  void whatAStoppedRunLeftBehindIsInNobodysWay() throws IOException {
    Path file = folder.resolve("answer.json");
    long process = ProcessHandle.current().pid();
    Files.writeString(folder.resolve(".answer.json." + process + ".part"), "half an ans");

    Shell.Run run = Shell.run("recommend", "--format=json", "--output=" + file, FINE);

    assertThat(run.err()).isEmpty();
    assertThat(file).content().startsWith("{").endsWith("}\n");
  }

  @Test
  void aFileMayHaveTheLongestNameThatThereIs() {
    Path file = folder.resolve("a".repeat(250) + ".json");

    Shell.Run run = Shell.run("recommend", "--format=json", "--output=" + file, FINE);

    assertThat(run.err()).isEmpty();
    assertThat(file).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"recommend", "review"})
  void aFileIsLeftAloneIfNothingCanBeAnswered(String command) throws IOException {
    Path file = folder.resolve("answer.json");
    Files.writeString(file, "an earlier answer");

    Shell.Run run = Shell.run(command, "--format=jsonl", "--output=" + file, WRONG);

    assertThat(run.status()).isEqualTo(2);
    assertThat(file).hasContent("an earlier answer");
    assertThat(files(folder)).containsExactly("answer.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"recommend", "review"})
  void nothingMoreIsReadOnceNobodyTakesTheAnswer(String command) throws IOException {
    for (int number = 10; number < 30; number++) {
      Files.copy(Path.of(FINE), folder.resolve(number + ".yaml"));
    }
    Files.copy(Path.of(WRONG), folder.resolve("wrong.yaml"));
    OutputStream closedPipe =
        new OutputStream() {
          @Override
          public void write(int letter) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    Main.run(
        InputStream.nullInputStream(),
        new PrintStream(closedPipe, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        command,
        "--format=json",
        folder.toString());

    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(Shell.run(command, folder.toString()).err()).contains("wrong.yaml");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    for (Path file : List.of(folder, folder.resolve("missing/answer.json"))) {
      Shell.Run run = Shell.run("recommend", "--output=" + file, FINE);

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              "channelwise: the answer cannot be written to "
                  + file
                  + "; check the path and who may write there\n");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "auto,   true,  xterm, '',  true",
    "auto,   true,  xterm, 1,   false",
    "auto,   true,  dumb,  '',  false",
    "auto,   false, xterm, '',  false",
    "always, false, dumb,  1,   true",
    "never,  true,  xterm, '',  false",
  })
  void colourIsForTerminalsUnlessAskedFor(
      String when, boolean terminal, String term, String noColor, boolean coloured) {
    Shell.Run run =
        Shell.run(
            "",
            terminal,
            Map.of("TERM", term, "NO_COLOR", noColor),
            "recommend",
            "--color",
            when,
            FINE);

    assertThat(run.out().contains(ESCAPE)).isEqualTo(coloured);
    assertThat(run.out().replaceAll("\u001b\\[[0-9]*m", ""))
        .isEqualTo(Shell.run("recommend", FINE).out());
  }

  @Test
  void aFileIsNotColouredByItself() {
    Path file = folder.resolve("answer.txt");

    Shell.run("", true, Map.of("TERM", "xterm"), "recommend", "--output=" + file, FINE);

    assertThat(file).content().doesNotContain(ESCAPE);
  }

  @Test
  void missingRulesAreReported() {
    Shell.Run run = Shell.run("recommend", "--rules", folder.resolve("none").toString(), FINE);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("none:1:1: ", "Check the path");
  }

  @Test
  void everyProblemOfTheRulesIsShownAtItsPlace() throws IOException {
    Path rules = rulesWithout("fit/consent.drl");
    Path broken = rules.resolve("fit/consent.drl");
    Files.writeString(
        broken,
        Files.readString(Path.of("rules/fit/consent.drl"))
            .replace("consent ==", "consnet ==")
            .replace("Candidate(", "Candidat("));

    Shell.Run run = Shell.run("recommend", "--rules", rules.toString(), FINE);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(rules + "/fit/consent.drl:")
        .contains("^\n")
        .contains("Candidate");
    assertThat(run.err().lines().filter(line -> line.startsWith(rules.toString())))
        .hasSizeGreaterThan(1);
  }

  @Test
  void aFaultOfOursIsOwnedUpToWithoutAStackTrace() {
    Shell.Run quiet = faultyInput(Map.of());
    Shell.Run talkative = faultyInput(Map.of("CHANNELWISE_DEBUG", "1"));

    assertThat(quiet.status()).isEqualTo(4);
    assertThat(quiet.err()).contains("please report").doesNotContain("IllegalState", "\tat ");
    assertThat(talkative.err()).contains("IllegalState", "\tat ");
  }

  private static Shell.Run faultyInput(Map<String, String> environment) {
    InputStream faulty =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("a mistake of ours");
          }
        };
    return Shell.run(faulty, false, environment, "recommend", "-");
  }

  /** The ids of the campaigns in an answer of JSON lines. */
  private static List<String> answered(Shell.Run run) {
    return run.out()
        .lines()
        .map(line -> line.replaceFirst("^\\{\"campaign\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** A copy of the rules that lacks one file. */
  private Path rulesWithout(String missing) throws IOException {
    Path copy = folder.resolve("rules");
    RulesCopy.copy(Path.of("rules"), copy);
    Files.delete(copy.resolve(missing));
    return copy;
  }
}

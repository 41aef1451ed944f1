package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          recomend x                     | there is no command 'recomend'       | recommend?
          recommend --colour never x     | there is no option '--colour'        | --color?
          recommend --format jsn x       | there is no format 'jsn'             | jsonl
          recommend --color blue x       | 'blue'                               | always
          recommend                      | missing required parameter: 'FILE'   | recommend --help
          recommend --output             | '--output' (FILE)                    | recommend --help
          test one two                   | 'two' is one argument too many       | test --help
          schema                         | missing required parameter           | schema --help
          schema brands                  | channelwise: there is no schema 'brands' | campaign
          rules explain foo              | channelwise: there is no kind of problem 'foo' | single-equals
          rules lst                      | there is no command 'lst'            | list?
          rules                          | behind 'rules' a command is missing: check, | rules --help
          rules show SMS carries it      | 'carries' is one argument too many   | Put a name of several words in quotes.
          rules check a\0b               | cannot be the path of a file         | check --help
          rules new x --fixtures a\0b    | cannot be the path of a file         | new --help
          """,
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = true)
  void aWrongCommandLineIsExplainedWithoutTheWholeUsage(
      String line, String explanation, String hint) {
    Shell.Run run = Shell.run(line.split(" "));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("channelwise: ").contains(explanation, hint);
    assertThat(run.err()).endsWith(" --help to see the usage.\n");
    assertThat(run.err().lines()).hasSizeLessThanOrEqualTo(3);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void noFileIsReadForMoreOfTheCommandLine() throws IOException {
    Path file = Files.writeString(folder.resolve("campaign.yaml"), "--version");

    Shell.Run run = Shell.run("recommend", "@" + file);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("@" + file + ":1:1: There is no such file.");
  }

  @Test
  void noCommandShowsTheUsageAsAMistake() {
    Shell.Run run = Shell.run();

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: channelwise", "recommend", "test", "schema");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "recommend --help", "test --help", "schema --help"})
  void helpIsAnAnswer(String line) {
    Shell.Run run = Shell.run(line.split(" "));

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: channelwise");
    assertThat(run.out().lines()).allMatch(each -> each.length() <= 80);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void helpListsTheExitStatuses() {
    assertThat(Shell.run("--help").out().lines().map(String::strip))
        .anyMatch(line -> line.startsWith("0 "))
        .anyMatch(line -> line.startsWith("1 "))
        .anyMatch(line -> line.startsWith("2 "))
        .anyMatch(line -> line.startsWith("3 "))
        .anyMatch(line -> line.startsWith("4 "));
  }

  @Test
  void theVersionIsAnAnswer() {
    Shell.Run run = Shell.run("--version");

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("channelwise ");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"campaign", "brand"})
  void theSchemaIsTheOneThatIsKept(String kind) throws IOException {
    Shell.Run run = Shell.run("schema", kind);

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(Path.of("schema/" + kind + ".schema.json")));
    assertThat(run.err()).isEmpty();
  }
}

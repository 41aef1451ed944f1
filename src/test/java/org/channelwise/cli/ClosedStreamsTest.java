package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With a stream closed no answer is lost without a word. */
class ClosedStreamsTest {

  private static final String LOST = "the answer cannot be written to standard output";
  private static final String UNREAD = "-:1:1: Standard input is closed or cannot be read.";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "- <&-, 2, " + UNREAD,
    "- <&- >&-, 2, " + UNREAD,
    "CAMPAIGN <&-, 0, ''",
    "CAMPAIGN >&-, 2, " + LOST,
    "CAMPAIGN <&- >&-, 2, " + LOST,
    "CAMPAIGN --output FILE <&- >&-, 0, ''"
  })
  void whatIsClosedIsSaid(String arguments, int status, String said) throws Exception {
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            "/bin/sh",
            "-c",
            "\"$0\" -XX:TieredStopAtLevel=1 -cp \"$1\" org.channelwise.cli.Main recommend "
                + arguments
                    .replace("CAMPAIGN", "fixtures/policy-renewal/campaign.yaml")
                    .replace("FILE", "\"$2\""),
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            System.getProperty("java.class.path"),
            folder.resolve("answer.txt").toString());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process =
        builder
            .redirectOutput(folder.resolve("out.txt").toFile())
            .redirectError(err.toFile())
            .start();

    assertThat(process.waitFor()).isEqualTo(status);
    assertThat(err).content().contains(said);
    assertThat(Files.exists(folder.resolve("answer.txt"))).isEqualTo(arguments.contains("FILE"));
  }
}

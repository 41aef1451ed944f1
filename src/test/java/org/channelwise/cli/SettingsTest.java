package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same input gives the same bytes, however the computer is set and whatever ends a line. */
class SettingsTest {

  private static final Path COMMANDS = Path.of("src/test/resources/settings/commands.txt");
  private static final String CRLF = "\r\n";

  /** A byte order mark, each of its bytes as a character. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private static String usual = "";

  @TempDir private Path folder;

  @BeforeAll
  static void sayItAsUsual() throws IOException {
    usual = Transcript.said(Files.readAllLines(COMMANDS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tr | TR |         | Pacific/Kiritimati | UTF-8      | LF   | 12 1,5 tıtle
          ar | SA | nu-arab | America/St_Johns   | ISO-8859-1 | LF   | ١٢ ١٫٥ title
          de | DE |         | UTC                | UTF-16     | CRLF | 12 1,5 title
          """)
  void howTheComputerIsSetDoesNotMatter(
      String language,
      String country,
      String extensions,
      String zone,
      String charset,
      String lineEnd,
      String effect)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Duser.language=" + language);
    command.add("-Duser.country=" + country);
    command.add("-Duser.extensions=" + (extensions == null ? "" : extensions));
    command.add("-Duser.timezone=" + zone);
    command.add("-Dfile.encoding=" + charset);
    command.add("-Dline.separator=" + (lineEnd.equals("LF") ? "\n" : CRLF));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Transcript.class.getName(), folder.toString(), COMMANDS.toString()));
    Path log = folder.resolve("log.txt");
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();

    assertThat(status).as(Files.readString(log, StandardCharsets.ISO_8859_1)).isZero();
    assertThat(Files.readString(folder.resolve("settings.txt")))
        .isEqualTo(String.join(" ", effect, zone, charset, lineEnd));
    assertThat(differences(usual, Files.readString(folder.resolve("said.txt")))).isEmpty();
  }

  @Test
  void lineEndsOfFilesDoNotMatter() throws IOException {
    copy("rules", "rules");
    copy("fixtures/brands", "fixtures/brands");
    copy("fixtures/guardrails", "fixtures/guardrails");
    copy("fixtures/policy-renewal", "fixtures/policy-renewal");
    copy("src/test/resources/input/malformed/brand", "malformed");
    Files.delete(folder.resolve("malformed/utf-16.yaml"));
    copy("src/test/resources/rules/broken", "broken");
    copy("rules/vocabulary.yaml", "broken/vocabulary.yaml");
    Path edited = folder.resolve("rules/fit/consent.drl");
    Files.writeString(
        edited,
        Files.readString(edited).replace("is weaker than", "is much weaker than") + "// Edited\n");
    String before = Transcript.said(onTheCopy());
    for (Path file : files(folder)) {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      Files.writeString(
          file,
          (bytes.startsWith(MARK) ? "" : MARK) + bytes.replace(CRLF, "\n").replace("\n", CRLF),
          StandardCharsets.ISO_8859_1);
    }

    assertThat(differences(before, Transcript.said(onTheCopy()))).isEmpty();
  }

  private List<String> onTheCopy() {
    return Stream.of(
            "recommend FOLDER/fixtures/policy-renewal --rules FOLDER/rules --format json",
            "recommend FOLDER/malformed --rules FOLDER/rules",
            "recommend FOLDER/fixtures/policy-renewal --rules FOLDER/broken",
            "review FOLDER/fixtures/policy-renewal --rules FOLDER/rules --format sarif",
            "portfolio FOLDER/fixtures/brands/harvest-lane.yaml --rules FOLDER/rules",
            "test FOLDER/fixtures --rules FOLDER/rules",
            "rules list --rules FOLDER/rules --format json",
            "guidance --rows --rules FOLDER/rules",
            "schema campaign --rules FOLDER/rules")
        .map(command -> command.replace("FOLDER", folder.toString()))
        .toList();
  }

  /** The lines in which two transcripts differ, up to ten. */
  private static List<String> differences(String expected, String actual) {
    List<String> wanted = expected.lines().toList();
    List<String> came = actual.lines().toList();
    assertThat(came).hasSameSizeAs(wanted);
    return IntStream.range(0, wanted.size())
        .filter(line -> !wanted.get(line).equals(came.get(line)))
        .limit(10)
        .mapToObj(line -> wanted.get(line) + " <> " + came.get(line))
        .toList();
  }

  private void copy(String from, String to) throws IOException {
    Path source = Path.of(from);
    for (Path file : files(source)) {
      Path copy = folder.resolve(to).resolve(source.relativize(file).toString()).normalize();
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}

package org.channelwise.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who does what a document says, word for word, in a folder of their own. */
final class Reader {

  private static final String LEFT_OUT = "[...]";

  /** Whatever git is set to elsewhere. */
  private static final Map<String, String> GIT =
      Map.of(
          "GIT_CONFIG_GLOBAL", "/dev/null",
          "GIT_CONFIG_NOSYSTEM", "1",
          "GIT_AUTHOR_NAME", "Strategist",
          "GIT_AUTHOR_EMAIL", "strategist@example.org",
          "GIT_COMMITTER_NAME", "Strategist",
          "GIT_COMMITTER_EMAIL", "strategist@example.org");

  private final Path document;
  private final Path folder;
  private final Map<String, String> environment;
  private String said = "";

  /**
   * A reader.
   *
   * @param folder where they work
   * @param environment what the environment holds besides
   */
  Reader(Path document, Path folder, Map<String, String> environment) {
    this.document = document;
    this.folder = folder;
    this.environment = environment;
  }

  /** What the last command said. */
  String said() {
    return said;
  }

  /** Does what a block says, and claims that it comes out as the document says. */
  void follow(Guide.Block block) throws Exception {
    String where = document + ":" + block.line();
    if (List.of("file", "edit", "in").contains(block.role())) {
      assertThat(block.before()).as("%s is told which file", where).contains(block.argument());
    }
    switch (block.language() + " " + block.role()) {
      case "sh ", "sh status" -> {
        int expected = block.role().isEmpty() ? 0 : Integer.parseInt(block.argument());
        int status = run(block.text());
        assertThat(status).as("the status of %s, which says:%n%s", where, said).isEqualTo(expected);
      }
      case "text " -> {
        assertThat(block.before()).as("%s follows a command", where).isEmpty();
        assertThat(said).as("what %s shows", where).matches(shown(block.lines()));
      }
      case "diff edit" -> edit(block, where);
      case "drl in", "yaml in" ->
          assertThat(file(block)).as(where).content().contains(block.text());
      case "drl file", "yaml file" -> {
        Files.createDirectories(file(block).getParent());
        Files.writeString(file(block), block.text() + "\n");
      }
      default -> throw new AssertionError(where + " does not say what it is for");
    }
  }

  private Path file(Guide.Block block) {
    return folder.resolve(block.argument());
  }

  /** Runs commands and gives their status. */
  int run(String commands) throws IOException, InterruptedException {
    Path output = Files.createTempFile("said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-e", "-c", commands)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(GIT);
    builder.environment().putAll(environment);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    int status = builder.start().waitFor();
    said = Files.readString(output);
    Files.delete(output);
    return status;
  }

  private static Pattern shown(List<String> lines) {
    return Pattern.compile(
        lines.stream()
            .map(line -> line.equals(LEFT_OUT) ? "(?:.*\n)*?" : Pattern.quote(line + "\n"))
            .collect(Collectors.joining()));
  }

  private void edit(Guide.Block block, String where) throws IOException {
    String before = Files.readString(file(block));
    String old = side(block, '+');
    assertThat(before.split(Pattern.quote(old), -1)).as("%s fits one place", where).hasSize(2);
    Files.writeString(file(block), before.replace(old, side(block, '-')));
  }

  private static String side(Guide.Block block, char left) {
    return block.lines().stream()
        .filter(line -> line.isEmpty() || line.charAt(0) != left)
        .map(line -> line.isEmpty() ? "" : line.substring(1))
        .collect(Collectors.joining("\n"));
  }

  /** Copies files of the project to where the reader works. */
  void bring(Path from, String to) throws IOException {
    Path target = folder.resolve(to);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = file.equals(from) ? target : target.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}

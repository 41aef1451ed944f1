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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guide to writing rules says, word for word, in a copy of the project. */
class WritingRulesIT {

  private static final Path GUIDE = Path.of("docs/writing-rules.md");
  private static final String LEFT_OUT = "[...]";

  @TempDir private Path folder;
  private Path project;
  private String said = "";

  @Test
  void whoFollowsTheGuideSeesWhatItShows() throws Exception {
    copyTheProject();
    List<Guide.Block> blocks = Guide.blocks(GUIDE);
    assertThat(blocks).hasSizeGreaterThan(40);
    for (Guide.Block block : blocks) {
      follow(block);
    }
  }

  private void follow(Guide.Block block) throws Exception {
    String where = GUIDE + ":" + block.line();
    if (!block.role().isEmpty() && !block.role().equals("status")) {
      assertThat(block.before()).as("%s is told which file", where).contains(block.argument());
    }
    switch (block.language() + " " + block.role()) {
      case "sh ", "sh status" -> run(block, where);
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
      default -> throw new AssertionError(where + " says of nothing what it is for");
    }
  }

  private Path file(Guide.Block block) {
    return project.resolve(block.argument());
  }

  private void run(Guide.Block block, String where) throws Exception {
    Path output = folder.resolve("output.txt");
    Process process =
        process(List.of("sh", "-e", "-c", block.text())).redirectOutput(output.toFile()).start();
    int status = process.waitFor();
    said = Files.readString(output);
    int expected = block.role().equals("status") ? Integer.parseInt(block.argument()) : 0;
    assertThat(status).as("the status of %s, which says:%n%s", where, said).isEqualTo(expected);
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

  /** A clone as somebody has it who edits rules, with a place to push to. */
  private void copyTheProject() throws Exception {
    project = Files.createDirectories(folder.resolve("project"));
    for (String part :
        List.of("channelwise", ".gitignore", "rules", "fixtures", "schema", "docs", "target/lib")) {
      copy(Path.of(part), project.resolve(part));
    }
    copy(Path.of("target/channelwise.jar"), project.resolve("target/channelwise.jar"));
    for (String step :
        List.of(
            "git init -q --bare ../origin.git",
            "git init -q . && git symbolic-ref HEAD refs/heads/main",
            "git add . && git commit -q -m Begin",
            "git remote add origin ../origin.git && git push -q origin main")) {
      assertThat(process(List.of("sh", "-c", step)).start().waitFor()).as(step).isZero();
    }
  }

  private ProcessBuilder process(List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "GIT_CONFIG_GLOBAL", "/dev/null",
                "GIT_CONFIG_NOSYSTEM", "1",
                "GIT_AUTHOR_NAME", "Strategist",
                "GIT_AUTHOR_EMAIL", "strategist@example.org",
                "GIT_COMMITTER_NAME", "Strategist",
                "GIT_COMMITTER_EMAIL", "strategist@example.org"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}

package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The built program, started as a user starts it, in a copy of the project at a path with blanks.
 */
class PackagedIT {

  private static final String CAMPAIGN = "fixtures/policy-renewal/campaign.yaml";
  private static final String WRONG = "src/test/resources/cli/batch/b-wrong.yaml";
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @TempDir private static Path folder;
  private static Path project;

  @BeforeAll
  static void copyTheProject() throws IOException {
    project = folder.resolve("a project");
    for (String part :
        List.of(
            "pom.xml",
            "channelwise",
            "rules",
            "fixtures",
            "src/main",
            "target/channelwise.jar",
            "target/lib")) {
      copy(Path.of(part), project.resolve(part));
    }
    copy(Path.of(WRONG), project.resolve(WRONG));
    Files.setLastModifiedTime(
        project.resolve("target/channelwise.jar"), FileTime.from(Instant.now()));
  }

  @Test
  void theJarAnswersAsInThisProcess() throws Exception {
    assertThat(jar(project, "recommend", CAMPAIGN)).isEqualTo(Shell.run("recommend", CAMPAIGN));
  }

  @Test
  void theLauncherAnswersAsInThisProcessTheFirstTimeAndThereafter() throws Exception {
    Shell.Run expected = Shell.run("recommend", CAMPAIGN);

    assertThat(launcher(project, "recommend", CAMPAIGN)).isEqualTo(expected);
    assertThat(launcher(project, "recommend", CAMPAIGN)).isEqualTo(expected);
    assertThat(project.resolve("target/cds")).isNotEmptyDirectory();
  }

  @Test
  void theLauncherEndsWithTheStatusOfTheProgram() throws Exception {
    assertThat(launcher(project, "recommend", WRONG).status()).isEqualTo(2);
    assertThat(launcher(project, "recommend", "--rules", "nowhere", CAMPAIGN).status())
        .isEqualTo(3);
    assertThat(launcher(project, "test", "docs").status()).isEqualTo(1);
  }

  @Test
  void theRulesThatComeWithTheProgramJudgeElsewhere() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    String campaign = project.resolve(CAMPAIGN).toString();

    Shell.Run run = launcher(elsewhere, "recommend", "--format=jsonl", campaign);

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(Shell.run("recommend", "--format=jsonl", campaign).out());
  }

  @Test
  void classDataThatCannotBeUsedCostsOnlyTime() throws Exception {
    launcher(project, "recommend", CAMPAIGN);
    try (Stream<Path> archives = Files.list(project.resolve("target/cds"))) {
      for (Path archive : archives.toList()) {
        Files.delete(archive);
        Files.writeString(archive, "not class data at all");
      }
    }

    assertThat(launcher(project, "recommend", CAMPAIGN))
        .isEqualTo(Shell.run("recommend", CAMPAIGN));
  }

  @Test
  void classDataThatWasCutShortIsMadeAnew() throws Exception {
    launcher(project, "recommend", CAMPAIGN);
    Path archive = archive();
    byte[] whole = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(whole, whole.length / 2));

    Shell.Run run = launcher(project, "recommend", CAMPAIGN);

    assertThat(run).isEqualTo(Shell.run("recommend", CAMPAIGN));
    assertThat(archive())
        .isEqualTo(archive)
        .content(StandardCharsets.ISO_8859_1)
        .hasSizeGreaterThan(whole.length / 2);
    assertThat(project).isDirectoryNotContaining("glob:**/hs_err*");
  }

  @Test
  void theLauncherMayBeCalledThroughLinks() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path near = bin.resolve("near");
    Files.createSymbolicLink(near, bin.relativize(project.resolve("channelwise")));
    Path far = Files.createSymbolicLink(folder.resolve("far"), near);

    Shell.Run run = start(project, List.of(far.toString(), "recommend", CAMPAIGN));

    assertThat(run).isEqualTo(Shell.run("recommend", CAMPAIGN));
  }

  @Test
  void aJvmThatCannotStartIsNoAnswer() throws Exception {
    Shell.Run run =
        start(
            project,
            List.of(
                "/bin/sh",
                "-c",
                "ulimit -v 200000; exec \"$0\" recommend " + CAMPAIGN,
                project.resolve("channelwise").toString()));

    assertThat(run.status()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("channelwise: Java cannot start here").hasLineCount(1);
  }

  @Test
  void unchangedRulesAreNotCompiled() throws Exception {
    Shell.Run run = java(project, List.of("-Xlog:class+load"), "recommend", CAMPAIGN);

    assertThat(run.out()).contains("org.channelwise.Advisor ");
    assertThat(run.out()).doesNotContain("org.eclipse.jdt", "org.drools.model.codegen");
  }

  @Test
  void anEditedRuleIsCompiledAndTakesEffect() throws Exception {
    Path edited = Files.createDirectories(folder.resolve("edited"));
    copy(project.resolve("rules"), edited.resolve("rules"));
    Path rule = edited.resolve("rules/purpose/sms.drl");
    Files.writeString(
        rule,
        Files.readString(rule).replace("Renewal reminders belong on", "Renewal reminders go by"));
    String campaign = project.resolve(CAMPAIGN).toString();

    Shell.Run run = launcher(edited, "recommend", campaign);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Renewal reminders go by SMS").doesNotContain("belong on SMS");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aReaderThatHangsUpIsNoFault() throws Exception {
    Shell.Run run =
        start(
            project,
            List.of(
                "/bin/sh",
                "-c",
                "exec 3>&1; { \"$0\" recommend fixtures; echo $? >&3; } | head -n 1 >/dev/null",
                project.resolve("channelwise").toString()));

    assertThat(run.err()).isEmpty();
    assertThat(run.out().strip()).isIn("0", "1");
  }

  private static Path archive() throws IOException {
    try (Stream<Path> made = Files.list(project.resolve("target/cds"))) {
      return made.filter(file -> file.toString().endsWith(".jsa")).findFirst().orElseThrow();
    }
  }

  @Test
  void theLauncherKnowsStandardInputThatIsClosed() throws Exception {
    String launcher = project.resolve("channelwise").toString();

    Shell.Run read = start(project, List.of("/bin/sh", "-c", "\"$0\" recommend - <&-", launcher));
    Shell.Run lost =
        start(
            project,
            List.of("/bin/sh", "-c", "\"$0\" recommend \"$1\" <&- >&-", launcher, CAMPAIGN));

    assertThat(read.status()).isEqualTo(2);
    assertThat(read.err()).startsWith("-:1:1: Standard input is closed or cannot be read.");
    assertThat(lost.status()).isEqualTo(2);
    assertThat(lost.err()).contains("the answer cannot be written to standard output");
  }

  private static Shell.Run launcher(Path from, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(project.resolve("channelwise").toString()));
    command.addAll(List.of(arguments));
    return start(from, command);
  }

  private static Shell.Run jar(Path from, String... arguments) throws Exception {
    return java(from, List.of(), arguments);
  }

  private static Shell.Run java(Path from, List<String> flags, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(flags);
    command.addAll(List.of("-jar", project.resolve("target/channelwise.jar").toString()));
    command.addAll(List.of(arguments));
    return start(from, command);
  }

  private static Shell.Run start(Path from, List<String> command) throws Exception {
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(from.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    int status = builder.start().waitFor();
    return new Shell.Run(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.toAbsolutePath().getParent());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}

package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.channelwise.behaviour.RulesCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No link is followed, and nothing without an end is read, where a stranger put it. */
class LinksTest {

  private static final String SECRET = "s3cret: of somebody else";
  private static final Path GOOD = Path.of("fixtures/policy-renewal/expected.yaml");

  @TempDir private Path folder;
  private Path fixtures;
  private Path secret;

  @BeforeEach
  void plant() throws IOException {
    fixtures = Files.createDirectories(folder.resolve("fixtures"));
    secret = Files.writeString(folder.resolve("secret.yaml"), SECRET + "\n");
  }

  static Stream<List<String>> readers() {
    return Stream.of(
        List.of("test", "FIXTURES"),
        List.of("guidance", "--fixtures", "FIXTURES"),
        List.of("rules", "show", "SMS carries promotions", "--fixtures", "FIXTURES"));
  }

  static Stream<List<String>> linkedFiles() {
    return readers()
        .flatMap(
            command ->
                Stream.of("campaign.yaml", "facts.yaml", "brand.yaml", "expected.yaml")
                    .map(file -> Stream.concat(Stream.of(file), command.stream()).toList()));
  }

  @ParameterizedTest
  @MethodSource("linkedFiles")
  void aLinkAmongFixturesIsNotFollowed(List<String> fileAndCommand) throws IOException {
    Path fixture = Files.createDirectories(fixtures.resolve("one"));
    Files.copy(GOOD, fixture.resolve("expected.yaml"));
    Path link = fixture.resolve(fileAndCommand.get(0));
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, secret);

    Shell.Run run = run(fileAndCommand.subList(1, fileAndCommand.size()));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains(link + ":1:1: This is a link, and links are not followed.")
        .doesNotContain("s3cret");
    assertThat(run.out()).doesNotContain("s3cret");
  }

  @ParameterizedTest
  @MethodSource("readers")
  void aFolderOfFixturesThatIsALinkIsNotFollowed(List<String> command) throws IOException {
    Files.delete(fixtures);
    Files.createSymbolicLink(fixtures, Path.of("fixtures").toAbsolutePath());

    Shell.Run run = run(command);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(fixtures + ":1:1: The folder is a link");
  }

  @ParameterizedTest
  @MethodSource("readers")
  void aFolderThatCannotBeLookedThroughIsToldAndNoFaultOfTheProgram(List<String> command)
      throws Exception {
    Path fixture = Files.createDirectories(fixtures.resolve("one"));
    Files.copy(GOOD, fixture.resolve("expected.yaml"));
    Files.copy(GOOD.resolveSibling("campaign.yaml"), fixture.resolve("campaign.yaml"));
    // Deeper than a path may be long: no user, not even root, can look there by its path.
    Path half = deep(fixtures);
    Path otherHalf = Files.createDirectories(folder.resolve("half"));
    deep(otherHalf);
    Path joined = Files.move(otherHalf, half.resolve("half"));
    try {
      Shell.Run run = run(command);

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .contains("This cannot be looked through.")
          .doesNotContain("fault in the program");
      assertThat(run.out()).isNotEmpty();
    } finally {
      Files.move(joined, otherHalf);
    }
  }

  private static Path deep(Path folder) throws IOException {
    return Files.createDirectories(folder.resolve(("d".repeat(200) + "/").repeat(15)));
  }

  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "portfolio BRANDS/northwind.yaml",
        "recommend fixtures/policy-renewal/campaign.yaml --brand BRANDS/northwind.yaml",
        "recommend CAMPAIGN",
        "test FIXTURES"
      })
  void aPipeIsNoBrandFile(String command) throws Exception {
    Path brands = Files.createDirectories(fixtures.resolve("brands"));
    Path fixture = Files.createDirectories(fixtures.resolve("one"));
    Files.copy(GOOD, fixture.resolve("expected.yaml"));
    Path campaign = fixture.resolve("campaign.yaml");
    Files.copy(GOOD.resolveSibling("campaign.yaml"), campaign);
    shell("mkfifo %s/brands/northwind.yaml");

    Shell.Run run =
        run(
            List.of(
                command
                    .replace("BRANDS", brands.toString())
                    .replace("CAMPAIGN", campaign.toString())
                    .split(" ")));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("This is no file that can be read to its end.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plan"})
  void newFilesAreNotWrittenThroughALink(String linked) throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Path rules = folder.resolve("rules");
    RulesCopy.copy(Path.of("rules"), rules);
    Files.createDirectories(fixtures);
    Path link = fixtures.resolve(linked);
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, elsewhere);

    Shell.Run run =
        Shell.run(
            "rules",
            "new",
            "SMS has a say",
            "--phase=plan",
            "--guidance=purpose/sms",
            "--rules=" + rules,
            "--fixtures=" + fixtures);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(link + " is a link, and links are not followed");
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(rules.resolve("plan/sms-has-a-say.drl")).doesNotExist();
  }

  private Shell.Run run(List<String> command) {
    return Shell.run(
        command.stream()
            .map(word -> word.replace("FIXTURES", fixtures.toString()))
            .toArray(String[]::new));
  }

  /** Runs a command in which the folder of fixtures stands for {@code %s}. */
  private void shell(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("/bin/sh", "-c", command.formatted(fixtures)).inheritIO().start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}

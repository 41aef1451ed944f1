package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.channelwise.behaviour.RulesCopy;
import org.channelwise.cli.terminal.Console;
import org.channelwise.engine.RuleSets;
import org.channelwise.engine.Watch;
import org.channelwise.language.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code rules new}: a rule and a fixture to start from, in a copy of the rules. */
class RulesNewTest {

  private static final String NAME = "SMS has a say";

  @TempDir private Path folder;
  private String rules;
  private String fixtures;

  @BeforeEach
  void copyTheRules() throws IOException {
    rules = folder.resolve("rules").toString();
    fixtures = folder.resolve("fixtures").toString();
    RulesCopy.copy(Path.of("rules"), Path.of(rules));
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void inEachPhaseTheRulePassesTheCheckAndFiresInAFixtureThatHoldsAndCanFail(Phase phase)
      throws IOException {
    Shell.Run begun = begin(NAME, "--phase", phase.folder(), "--guidance", "purpose/sms");
    Path rule = Path.of(rules, phase.folder(), "sms-has-a-say.drl");
    Shell.Run shown = Shell.run("rules", "show", NAME, "--rules", rules, "--fixtures", fixtures);
    Shell.Run tested = Shell.run("test", fixtures, "--rules", rules);
    Files.delete(rule);
    Shell.Run without = Shell.run("test", fixtures, "--rules", rules);

    assertThat(begun.err()).isEmpty();
    assertThat(begun.status()).isZero();
    assertThat(begun.out()).contains("The rule passes the check and fires in its fixture.");
    assertThat(shown.status()).isZero();
    assertThat(shown.out()).contains("sms-has-a-say.drl", "fires in");
    assertThat(tested.out()).endsWith("PASS 1/1\n");
    assertThat(without.out()).contains("FAIL");
    assertThat(without.status()).isEqualTo(1);
  }

  @Test
  void anExclusionBeginsWithTheCodeOfRulesThatJudgeTheSame() throws IOException {
    begin(NAME, "--phase", "eligibility", "--guidance", "purpose/sms");

    assertThat(Path.of(rules, "eligibility", "sms-has-a-say.drl"))
        .content()
        .contains("reach < 0.1", "exclude(\"UNREACHABLE\"");
  }

  @Test
  void newRulesLeaveTheOtherFixturesAlone() {
    for (String phase : List.of("portfolio", "eligibility", "fit", "plan", "programme", "upkeep")) {
      begin(NAME + " in " + phase, "--phase", phase, "--guidance", "purpose/sms");
    }

    assertThat(Shell.run("test", "--rules", rules).out()).doesNotContain("FAIL");
    assertThat(Shell.run("test", fixtures, "--rules", rules).out()).endsWith("PASS 6/6\n");
  }

  @Test
  void theNameSaysWhichTermsTheRuleIsAbout() throws IOException {
    begin(
        "WhatsApp carries the deal of the day, a daily deal",
        "--phase=purpose",
        "--guidance=choice/named-first",
        "--file=whatsapp-deals");

    assertThat(Files.readString(Path.of(rules, "purpose/whatsapp-deals.drl")))
        .contains("name == \"daily-deal\"", "channel == \"whatsapp\"", "@source(\"house\")");
    assertThat(Path.of(fixtures, "whatsapp-deals/campaign.yaml")).exists();
  }

  @Test
  void whatIsWrittenAndWhatToRunNextIsSaid() {
    Shell.Run run = begin(NAME, "--phase=fit", "--guidance=purpose/sms");

    String fixture = fixtures + "/sms-has-a-say";
    assertThat(run.out())
        .isEqualTo(
            """
            wrote  %1$s/fit/sms-has-a-say.drl
            wrote  %2$s/campaign.yaml
            wrote  %2$s/expected.yaml

            The rule passes the check and fires in its fixture.
            Put your own conditions and words into these files, and run:
              channelwise test --rules %1$s %2$s
              channelwise rules show --rules %1$s --fixtures %3$s "SMS has a say"
              channelwise test --rules %1$s %3$s
            """
                .formatted(rules, fixture, fixtures));
  }

  @Test
  void whatIsThereIsNeverChanged() throws IOException {
    begin(NAME, "--phase=fit", "--guidance=purpose/sms");
    Path rule = Path.of(rules, "fit/sms-has-a-say.drl");
    Files.delete(rule);
    List<String> before = written();

    Shell.Run again = begin(NAME, "--phase=fit", "--guidance=purpose/sms");

    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err())
        .contains("sms-has-a-say/campaign.yaml is there already, and stays as it is", "--file");
    assertThat(written()).isEqualTo(before);
  }

  @Test
  void ofWhatCannotBeWrittenWholeNothingIsLeft() throws IOException {
    Files.writeString(Path.of(fixtures), "This is a file.");
    List<String> before = written();

    Shell.Run run = begin(NAME, "--phase=fit", "--guidance=purpose/sms");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("the rule cannot be written", "check who may write there");
    assertThat(written()).isEqualTo(before);
  }

  static Stream<List<String>> refused() {
    return Stream.of(
        List.of("say with --guidance which row", NAME),
        List.of("did you mean 'purpose/sms'?", NAME, "--guidance=purpose/smss"),
        List.of("is no row of", NAME, "--guidance=weather"),
        List.of(
            "there is a rule 'SMS carries promotions' already, at ",
            "SMS carries promotions",
            "--guidance=purpose/sms"),
        List.of("is no name for a file", NAME, "--guidance=purpose/sms", "--file=../up"),
        List.of(
            "no file can be called after '문자'; with --file write", "문자", "--guidance=purpose/sms"),
        List.of("would not pass the check", "S", "--guidance=purpose/sms"),
        List.of("would not pass the check", "", "--guidance=purpose/sms", "--file=x"),
        List.of("would not pass the check", "a".repeat(5_000), "--guidance=purpose/sms"),
        List.of("would not pass the check", "SMS has a \u0001 say", "--guidance=purpose/sms"),
        List.of("would not pass the check", "SMS says \"no\"", "--guidance=purpose/sms"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatCannotBeBegunIsSaidAndNothingIsWritten(List<String> expectedAndArguments)
      throws IOException {
    List<String> before = written();
    String[] arguments = expectedAndArguments.stream().skip(1).toArray(String[]::new);
    Shell.Run run =
        begin(
            arguments[0],
            Stream.concat(Stream.of("--phase=fit"), Stream.of(arguments).skip(1))
                .toArray(String[]::new));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(expectedAndArguments.get(0)).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
    assertThat(written()).isEqualTo(before);
  }

  /** Rules in a folder may be hostile, and a draft is tried among them. */
  @Test
  void theTrialOfADraftIsWatchedOver() {
    List<String> watched = new ArrayList<>();
    Watch watch =
        new Watch() {
          @Override
          public <T> T over(Work work, String subject, Supplier<T> result) {
            watched.add(work + " " + subject);
            return result.get();
          }
        };
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Console console =
        new Console(
            InputStream.nullInputStream(),
            nowhere,
            nowhere,
            false,
            Map.of(),
            Optional.empty(),
            () -> new RuleSets(watch));

    Main.run(
        console,
        "rules",
        "new",
        NAME,
        "--phase=portfolio",
        "--guidance=purpose/sms",
        "--rules=" + rules,
        "--fixtures=" + fixtures);

    assertThat(watched)
        .contains(
            "COMPILING " + rules + "/portfolio/sms-has-a-say.drl",
            "LOADING portfolio",
            "FIRING portfolio");
  }

  @Test
  void anUnknownPhaseIsRefusedWithTheKnownOnes() {
    Shell.Run run = begin(NAME, "--phase=fitt", "--guidance=purpose/sms");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no phase 'fitt'", "eligibility, fit, selection");
  }

  private Shell.Run begin(String name, String... options) {
    return Shell.run(
        Stream.concat(
                Stream.of("rules", "new", name, "--rules", rules, "--fixtures", fixtures),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toString).sorted().toList();
    }
  }
}

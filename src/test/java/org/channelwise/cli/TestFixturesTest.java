package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestFixturesTest {

  @Test
  void fixturesThatPassAreCounted() {
    Shell.Run run = Shell.run("test", "fixtures/guardrails");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("pass  second-primary\n").containsPattern("PASS (\\d+)/\\1\n$");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFailureShowsWhatWasExpectedWhatCameAndTheRulesBehindIt() {
    Shell.Run run = Shell.run("test", "src/test/resources/cli/fixtures-failing");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("FAIL  late\n      primary\n")
        .contains("        expected  email\n        actual    sms\n")
        .containsPattern("because   sms: [^(]*\\s+\\(rules/purpose/sms.drl:\\d+\\)")
        .endsWith("FAIL 0/1\n");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aBrokenFixtureIsWrongInput() {
    Shell.Run run = Shell.run("test", "src/test/resources/cli/fixtures-broken");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("FAIL  late\n");
    assertThat(run.err()).contains("fixtures-broken/late/expected.yaml:1:10: ", "emial");
  }

  @Test
  void aCarriageReturnInAnExpectationIsRefused(@TempDir Path folder) throws IOException {
    Path fixture = Files.createDirectories(folder.resolve("one"));
    Path expected = fixture.resolve("expected.yaml");
    Files.copy(Path.of("fixtures/policy-renewal/campaign.yaml"), fixture.resolve("campaign.yaml"));
    Files.writeString(expected, "# it leads\rprimary: sms\r\n");

    Shell.Run run = Shell.run("test", folder.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(expected + ":1:11: A carriage return stands here");
  }

  @Test
  void noFixtureIsAFailure(@TempDir Path empty) {
    Shell.Run run = Shell.run("test", empty.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("there is no fixture in " + empty);
  }
}

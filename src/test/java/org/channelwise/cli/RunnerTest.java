package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our reading of workflow commands against the runner's own: lines and what they mean are the cases
 * of {@code ActionCommandL0.cs} of github.com/actions/runner at commit 258d6c85, with a command
 * that the runner knows in place of the one that is made up there.
 */
class RunnerTest {

  /** A line, and the properties and the data of the command in it. */
  record Case(String line, Map<String, String> properties, String data) {}

  static List<Case> cases() {
    return List.of(
        new Case("::notice k1=v1,::msg", Map.of("k1", "v1"), "msg"),
        new Case("::notice::", Map.of(), ""),
        new Case(
            "::notice k1=;=%2C=%0D=%0A=]=%3A,::;-%0D-%0A-]-:-,",
            Map.of("k1", ";=,=\r=\n=]=:"), ";-\r-\n-]-:-,"),
        new Case(
            "::notice k1=;=%252C=%250D=%250A=]=%253A,::;-%250D-%250A-]-:-,",
            Map.of("k1", ";=%2C=%0D=%0A=]=%3A"), ";-%0D-%0A-]-:-,"),
        new Case("::notice k1=,k2=,::", Map.of(), ""),
        new Case("::notice k1=v1::", Map.of("k1", "v1"), ""),
        new Case("   ::notice k1=v1,::msg", Map.of("k1", "v1"), "msg"),
        new Case("##[notice k1=v1;]msg", Map.of("k1", "v1"), "msg"),
        new Case("##[notice]", Map.of(), ""),
        new Case(
            "##[notice k1=%3B=%0D=%0A=%5D;]%3B-%0D-%0A-%5D",
            Map.of("k1", ";=\r=\n=]"), ";-\r-\n-]"),
        new Case(
            "##[notice k1=%253B=%250D=%250A=%255D;]%253B-%250D-%250A-%255D",
            Map.of("k1", "%3B=%0D=%0A=%5D"), "%3B-%0D-%0A-%5D"),
        new Case("##[notice k1=;k2=;]", Map.of(), ""),
        new Case(">>>   ##[notice k1=v1;]msg", Map.of("k1", "v1"), "msg"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aLineMeansWhatItMeansToTheRunner(Case expected) {
    assertThat(Runner.commands(expected.line()))
        .containsExactly(new Runner.Command("notice", expected.properties(), expected.data()));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void noOtherLineIsACommand(String line) {
    assertThat(Runner.commands(line)).isEmpty();
  }

  static List<String> lines() {
    return List.of("   >>>   ::notice k1=v1,::msg", "::made-up k1=v1,::msg");
  }
}

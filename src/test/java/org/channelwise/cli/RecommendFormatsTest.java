package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.channelwise.cli.Shell.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What there is to act on in recommendations, in the formats for other programs. */
class RecommendFormatsTest {

  private static final String TWO = "src/test/resources/cli/batch/d-two.yaml";
  private static final String NO_CHANNEL = "src/test/resources/cli/batch/c-no-channel.yaml";

  @Test
  void sarifHoldsFindingsAndCampaignsWithoutChannel() throws IOException {
    Run run = Shell.run("recommend", TWO, NO_CHANNEL, "--format", "sarif");
    assertThat(run.status()).isEqualTo(1);
    assertThat(ReviewFormatsTest.validate(run.out())).isEmpty();
    JsonNode results = new JsonMapper().readTree(run.out()).at("/runs/0/results");
    assertThat(results.findValuesAsString("ruleId"))
        .contains("NO_CHANNEL")
        .noneMatch(code -> code.startsWith("PLAN_"));
    assertThat(results.findValuesAsString("uri")).contains(NO_CHANNEL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "JSON", "yaml", "pretty "})
  void otherNamesAreNoFormats(String name) {
    Run run = Shell.run("recommend", TWO, "--format", name);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("there is no format '" + name + "'")
        .contains("choose one of pretty, json, jsonl, markdown, html, sarif, junit, github");
  }

  @Test
  void eachCampaignOfAFileIsNamedWhereItBegins() {
    Run json = Shell.run("recommend", TWO, "--format", "json");
    int campaigns = new JsonMapper().readTree(json.out()).get("recommendations").size();
    Run run = Shell.run("recommend", TWO, "--format", "junit");
    assertThat(run.out().lines().filter(line -> line.contains("<testcase "))).hasSize(campaigns);
    assertThat(run.out()).contains("name=\"channelwise recommend\"");
  }

  @Test
  void aRefusalIsAnErrorWhereTheCampaignBegins(@TempDir Path folder) throws IOException {
    Path rules = folder.resolve("rules");
    HostileFiles.copyRules(rules);
    Path consent = rules.resolve("eligibility/consent.drl");
    Files.writeString(
        consent,
        Files.readString(consent).replace("channel == \"whatsapp\"", "channel == \"sms\""));
    Path file = folder.resolve("two.yaml");
    String campaign =
        """
        campaign: statement-%d
        goal: service
        message: { purpose: account-update }
        channels: { whatsapp: { consent: implied, reach: 0.8 } }
        """;
    Files.writeString(file, campaign.formatted(1) + "---\n" + campaign.formatted(2));
    Run run =
        Shell.run("recommend", file.toString(), "--rules", rules.toString(), "--format", "github");
    assertThat(run.status()).isEqualTo(4);
    List<Runner.Command> refusals =
        Runner.commands(run.out()).stream()
            .filter(each -> "GUARDRAIL".equals(each.properties().get("title")))
            .toList();
    assertThat(refusals)
        .extracting(Runner.Command::name, each -> each.properties().get("line"))
        .containsExactly(tuple("error", "1"), tuple("error", "6"));
    assertThat(refusals.get(0).data()).contains("WhatsApp was picked without explicit consent");
    assertThat(refusals.get(0).properties()).containsAllEntriesOf(Map.of("file", file.toString()));
  }

  @Test
  void warningsFailTestCasesOnlyWhereAskedStrictly() {
    String file = "fixtures/consent-unknown-everywhere/campaign.yaml";
    assertThat(Shell.run("recommend", file, "--format", "junit").out())
        .contains("failures=\"0\"")
        .contains("<system-out>");
    assertThat(Shell.run("recommend", file, "--format", "junit", "--strict").out())
        .contains("failures=\"1\"");
  }
}

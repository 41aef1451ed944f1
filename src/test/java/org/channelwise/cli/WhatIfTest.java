package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.channelwise.cli.Shell.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class WhatIfTest {

  private static final String CAMPAIGN = "fixtures/policy-renewal/campaign.yaml";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @Test
  void theAnswerIsThatOfAFileThatSaysSo() throws Exception {
    Path brands = Files.createDirectories(folder.resolve("brands"));
    Files.copy(Path.of("fixtures/brands/northwind.yaml"), brands.resolve("northwind.yaml"));
    Path file = folder.resolve("campaign.yaml");
    String text = Files.readString(Path.of(CAMPAIGN));
    Files.writeString(file, text);
    JsonNode before = answer(file.toString());
    JsonNode supposed = answer(file.toString(), "--what-if", "message.urgency=immediate");
    Files.writeString(file, text.replaceFirst("urgency: [a-z-]+", "urgency: immediate"));
    JsonNode edited = answer(file.toString());

    assertThat(supposed.get("before").get("primary").asString())
        .isEqualTo(before.get("primary").get("channel").asString());
    assertThat(supposed.get("primary")).isEqualTo(edited.get("primary"));
    assertThat(supposed.get("backups")).isEqualTo(edited.get("backups"));
    assertThat(supposed.get("outranked")).isEqualTo(edited.get("outranked"));
    assertThat(edited.has("before")).isFalse();
  }

  @Test
  void aFieldAndAValueThatDoNotExistAreToldAsInAFile() {
    Run field = Shell.run("recommend", CAMPAIGN, "--what-if", "message.urgncy=immediate");
    Run value = Shell.run("recommend", CAMPAIGN, "--what-if", "channels.sms.reach=7");
    Run nothing = Shell.run("recommend", CAMPAIGN, "--what-if", "urgency");

    assertThat(field.status()).isEqualTo(2);
    assertThat(field.err())
        .startsWith(CAMPAIGN + ":")
        .contains("\"urgncy\" is not a field of message.", "Did you mean \"urgency\"?");
    assertThat(value.status()).isEqualTo(2);
    assertThat(value.err()).contains("channels.sms.reach is 7, but it must be from 0 to 1.");
    assertThat(nothing.status()).isEqualTo(2);
    assertThat(nothing.err()).contains("'urgency' sets no field");
  }

  @Test
  void whyNotTellsTheChangeThatWhatIfConfirms() {
    Run run = Shell.run("why-not", "web-push", "fixtures/whole-vocabulary", "--format", "json");
    JsonNode answer = JSON.readTree(run.out()).get("campaigns").get(0);

    assertThat(run.status()).isZero();
    assertThat(answer.get("channel").asString()).isEqualTo("web-push");
    assertThat(answer.has("none")).isEqualTo(answer.get("changes").isEmpty());
    for (JsonNode miss : answer.get("nearly")) {
      assertThat(miss.get("failed").asString()).isNotEmpty();
    }
  }

  @Test
  void whyNotTellsAChannelThatDoesNotExist() {
    Run run = Shell.run("why-not", "web-pusch", CAMPAIGN);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("there is no channel 'web-pusch'; did you mean web-push?");
  }

  private static JsonNode answer(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "recommend";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[all.length - 2] = "--format";
    all[all.length - 1] = "json";
    Run run = Shell.run(all);
    return JSON.readTree(run.out()).get("recommendations").get(0);
  }
}

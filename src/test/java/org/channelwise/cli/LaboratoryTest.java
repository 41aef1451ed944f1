package org.channelwise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.channelwise.cli.Shell.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code channelwise rules mutate}, {@code prove}, {@code coverage} and {@code strengths}. */
class LaboratoryTest {

  private static final String HEAD = "import org.channelwise.facts.*;\n\n";

  @TempDir private Path folder;

  @BeforeEach
  void aFewRulesWithOneFixture() throws IOException {
    for (String shipped : new String[] {"vocabulary.yaml", "guidance.yaml"}) {
      write("rules/" + shipped, Files.readString(Path.of("rules", shipped)));
    }
    write(
        "rules/purpose/all.drl",
        "package purpose;\n"
            + HEAD
            + rule(
                "Email carries coupons",
                "Purpose( name == \"coupon\" )\n$c : Candidate( channel == \"email\" )",
                "$c.named(\"It fits\")")
            + rule(
                "SMS suits coupons that reach many",
                "Purpose( name == \"coupon\" )\n$c : Candidate( channel == \"sms\", reach >= 0.5 )",
                "$c.compatible(\"It fits\")"));
    write(
        "rules/eligibility/all.drl",
        "package eligibility;\n"
            + HEAD
            + rule(
                "Others stay off",
                "$c : Candidate( $id : channel )\nnot Serves( channel == $id )",
                "$c.exclude(\"PURPOSE_MISFIT\", \"It does not serve\", \"Ask another\")"));
    write(
        "rules/selection/all.drl",
        "package selection;\n"
            + HEAD
            + rule(
                "The best leads",
                "Slot( role == \"primary\", filled == 0 )\n$r : Ranked( rankToLead == 1 )",
                "$r.leads(\"It is the best\")"));
    write(
        "fixtures/coupon/campaign.yaml",
        """
        campaign: coupon
        goal: conversion
        message: { purpose: coupon }
        channels:
          email: { consent: explicit, reach: 0.8 }
          sms: { consent: explicit, reach: 0.9 }
        """);
    write("fixtures/coupon/expected.yaml", "primary: email\nbackups: []\n");
  }

  @Test
  void whatNoFixtureNoticesIsNamedWithItsPlace() {
    Run run = lab("mutate");

    assertThat(run.status()).isEqualTo(1);
    JsonNode json = json(run);
    assertThat(json.get("killed").intValue()).isPositive();
    assertThat(json.get("killed").intValue() + json.get("survivors").size())
        .isEqualTo(json.get("mutants").intValue());
    assertThat(json.get("survivors"))
        .extracting(each -> each.get("edit").stringValue())
        .contains("change reach >= 0.5 to reach >= 0.55");
    assertThat(json.get("survivors"))
        .filteredOn(each -> each.get("at").stringValue().endsWith("purpose/all.drl:4"))
        .extracting(each -> each.get("edit").stringValue())
        .doesNotContain("delete the rule");
  }

  @Test
  void aFixtureThatFailsTellsNothing() throws IOException {
    write("fixtures/coupon/expected.yaml", "primary: sms\nbackups: []\n");

    Run run = lab("mutate");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("coupon", "channelwise test");
  }

  @Test
  void theSameSeedDrawsTheSameSample() {
    Run run = lab("mutate", "--sample", "5", "--seed", "3");

    assertThat(run.out()).isEqualTo(lab("mutate", "--sample", "5", "--seed", "3").out());
    assertThat(json(run).get("mutants").intValue()).isBetween(1, 5);
  }

  @Test
  void aPropertyThatDoesNotHoldGetsTheSmallestCampaign() throws IOException {
    write(
        "rules/properties/all.drl",
        "package properties;\n"
            + HEAD
            + rule(
                "Email never leads",
                "$p : Picked( channel == \"email\", role == \"primary\" )",
                "$p.violates(\"It leads\")")
            + rule(
                "Phones never lead",
                "$p : Picked( channel == \"phone\" )",
                "$p.violates(\"It leads\")"));

    Run run = lab("prove");

    assertThat(run.status()).isEqualTo(1);
    JsonNode json = json(run);
    assertThat(json.get("campaigns").longValue()).isPositive();
    assertThat(json.get("never-chosen")).extracting(JsonNode::stringValue).contains("phone");
    assertThat(json.get("properties"))
        .filteredOn(each -> !each.get("holds").booleanValue())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.get("rule").stringValue()).isEqualTo("Email never leads");
              assertThat(each.get("counterexample").stringValue())
                  .contains("purpose: coupon")
                  .doesNotContain("channels", "urgency");
            });
  }

  @Test
  void whatFixturesDoNotCoverIsNamedAndMayBeWritten() {
    Run run = lab("coverage", "--at-least", "100", "--limit", "4000", "--write");

    assertThat(run.status()).isEqualTo(1);
    JsonNode json = json(run);
    assertThat(json.get("rules").get("covered").intValue()).isEqualTo(3);
    assertThat(json.get("rules").get("of").intValue()).isEqualTo(4);
    assertThat(json.get("gaps"))
        .extracting(each -> each.get("what").stringValue())
        .contains("the rule Others stay off");
    assertThat(json.get("gaps"))
        .filteredOn(each -> each.get("what").stringValue().equals("sms as primary"))
        .singleElement()
        .satisfies(each -> assertThat(each.get("campaign").stringValue()).contains("sms"));
    assertThat(folder.resolve("fixtures/to-confirm-1/expected.yaml"))
        .content()
        .contains("To be confirmed by a person");
    assertThat(Shell.run("test", folder + "/fixtures", "--rules", folder + "/rules").status())
        .isZero();
  }

  @Test
  void pointsThatDecideAreTold() {
    JsonNode json = json(lab("strengths"));

    assertThat(json.get("strengths"))
        .extracting(each -> each.get("strength").stringValue())
        .contains("named", "fits");
    assertThat(json.get("strengths"))
        .filteredOn(each -> each.get("strength").stringValue().equals("fits"))
        .allSatisfy(each -> assertThat(each.get("changes").get("half").intValue()).isZero());
  }

  private Run lab(String command, String... more) {
    String[] usual = {
      "rules",
      command,
      "--rules",
      folder + "/rules",
      "--fixtures",
      folder + "/fixtures",
      "--format",
      "json"
    };
    String[] all = java.util.Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    return Shell.run(all);
  }

  private static JsonNode json(Run run) {
    return new ObjectMapper().readTree(run.out());
  }

  private static String rule(String name, String when, String then) {
    return "rule \"%s\"\n@guidance(\"choice/named-first\")\n@source(\"house\")\nwhen\n%s\nthen\ninsert( %s );\nend\n"
        .formatted(name, when, then);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

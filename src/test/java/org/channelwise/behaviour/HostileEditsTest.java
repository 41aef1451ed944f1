package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.channelwise.cli.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rules edited to get past the guardrails, and asked through the command: each edit ends without a
 * recommendation, names the guardrail and the rules behind the pick, or is refused as no rule.
 */
class HostileEditsTest {

  private static final String NO_CONSENT = "WhatsApp is never used without explicit consent";
  private static final String TOO_MANY = "There are never more than two backups";

  private static final String CAMPAIGN =
      """
      campaign: statement-is-ready
      goal: service
      message: { purpose: account-update, urgency: same-day }
      audience: { segment: Holders of a card }
      channels:
        whatsapp: { consent: %s, reach: 0.8 }
        email: { consent: explicit, reach: 0.5 }
        sms: { consent: explicit, reach: 0.4 }
        mobile-push: { consent: explicit, reach: 0.5 }
        in-app: { reach: 0.3 }
        phone: { consent: explicit, reach: 0.6 }
      """;

  /** WhatsApp is all that this campaign could use. */
  private static final String WHATSAPP_ONLY =
      """
      campaign: statement-is-ready
      goal: service
      message: { purpose: account-update }
      channels: { whatsapp: { consent: %s, reach: 0.8 } }
      """;

  private static final String RULE =
      """
      package %s;

      import org.channelwise.facts.*;

      rule "%s"
          @guidance("choice/named-first")
          @source("house")
      when
          %s
      then
          insert( %s );
      end
      """;

  @TempDir private Path folder;
  private RulesCopy copy;

  @BeforeEach
  void copyRules() throws IOException {
    copy = RulesCopy.below(folder);
  }

  /** What a run ended with and said. */
  private record Answer(int status, String out, String err) {

    JsonNode recommendation() {
      return new JsonMapper().readTree(out).at("/recommendations/0");
    }
  }

  private Answer ask(String campaign) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new ByteArrayInputStream(campaign.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            "recommend",
            "-",
            "--format",
            "json",
            "--rules",
            copy.folder().toString());
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private void assertRefused(String campaign, String guardrail, String... behind) {
    Answer answer = ask(campaign);
    assertThat(answer.status()).as(answer.err()).isEqualTo(4);
    JsonNode recommendation = answer.recommendation();
    assertThat(recommendation.get("primary").isNull()).isTrue();
    assertThat(recommendation.get("backups").isEmpty()).isTrue();
    List<JsonNode> refused =
        recommendation
            .get("refused")
            .valueStream()
            .filter(each -> each.get("rule").asString().equals(guardrail))
            .toList();
    assertThat(refused).as(answer.out()).isNotEmpty();
    assertThat(refused)
        .allSatisfy(each -> assertThat(each.get("picks").isEmpty()).isFalse())
        .anySatisfy(
            each -> assertThat(each.get("picks").findValuesAsString("rule")).contains(behind));
  }

  private void assertNoRules(String... said) {
    Answer answer = ask(CAMPAIGN.formatted("unknown"));
    assertThat(answer.status()).isEqualTo(3);
    JsonNode out = new JsonMapper().readTree(answer.out());
    assertThat(out.get("recommendations").isEmpty()).isTrue();
    assertThat(out.get("problems").isEmpty()).isFalse();
    assertThat(answer.err()).contains(said).doesNotContain("Exception", "drools", "java.");
  }

  private RulesCopy withoutConsentRule() throws IOException {
    return copy.edit(
        "eligibility/consent.drl",
        text -> DrlText.without(text, rule -> rule.contains("\"whatsapp\"")));
  }

  private RulesCopy added(String phase, String name, String when, String then) throws IOException {
    return copy.add(phase + "/hostile.drl", RULE.formatted(phase, name, when, then));
  }

  /** A thousand points for WhatsApp, wherever it could be used. */
  private void likeWhatsApp() throws IOException {
    copy.edit(
        "vocabulary.yaml",
        text -> text.replace("fits-strongly: { points: 10", "fits-strongly: { points: 1000"));
    added(
        "fit",
        "We like WhatsApp",
        "$c : Candidate( channel == \"whatsapp\" )",
        "$c.fitsStrongly(\"We like it\")");
  }

  @Test
  void theCampaignIsAnsweredByTheShippedRules() {
    Answer answer = ask(CAMPAIGN.formatted("unknown"));
    assertThat(answer.status()).isZero();
    assertThat(answer.recommendation().get("excluded").findValuesAsString("channel"))
        .contains("whatsapp");
  }

  @Test
  void theConsentRuleIsDropped() throws IOException {
    withoutConsentRule();
    assertRefused(
        WHATSAPP_ONLY.formatted("unknown"), NO_CONSENT, "WhatsApp carries account updates");
  }

  @Test
  void everyRuleThatExcludesIsDropped() throws IOException {
    copy.removePhase("eligibility");
    assertRefused(
        WHATSAPP_ONLY.formatted("withdrawn"), NO_CONSENT, "WhatsApp carries account updates");
    assertRefused(
        WHATSAPP_ONLY.formatted("denied"),
        "Who has refused or taken consent back is never contacted",
        "WhatsApp carries account updates");
  }

  @Test
  void whatsAppGetsAThousandPointsFromTheVocabulary() throws IOException {
    withoutConsentRule();
    likeWhatsApp();
    assertRefused(WHATSAPP_ONLY.formatted("implied"), NO_CONSENT, "We like WhatsApp");
  }

  @Test
  void aThousandPointsDoNotBringWhatsAppBackWhereItIsExcluded() throws IOException {
    likeWhatsApp();
    Answer answer = ask(CAMPAIGN.formatted("implied"));
    assertThat(answer.status()).isZero();
    assertThat(answer.recommendation().get("excluded").findValuesAsString("channel"))
        .contains("whatsapp");
  }

  @Test
  void fiveBackupsArePicked() throws IOException {
    copy.edit("selection/picks.drl", text -> text.replace("filled < 2", "filled < 5"));
    assertRefused(
        CAMPAIGN.formatted("explicit"),
        TOO_MANY,
        "The channel that wins the most of those still missed is the next backup");
  }

  @Test
  void allChannelsArePickedAtOnce() throws IOException {
    added(
        "selection",
        "All of them",
        "Slot( role == \"backup\", filled == 0 )\n    $c : Ranked()",
        "$c.backsUp(\"More is more\")");
    assertRefused(CAMPAIGN.formatted("explicit"), TOO_MANY, "All of them");
  }

  @Test
  void aSecondPrimaryIsConcluded() throws IOException {
    added(
        "selection",
        "Two lead",
        "Slot( role == \"primary\" )\n    $c : Ranked( rankToLead == 2 )",
        "$c.leads(\"Two lead better than one\")");
    assertRefused(
        CAMPAIGN.formatted("explicit"), "There is never more than one primary", "Two lead");
  }

  @Test
  void anExcludedChannelIsPickedByRulesOfTheSelection() throws IOException {
    added(
        "selection",
        "Pick it all the same",
        "$c : Candidate( channel == \"whatsapp\" )",
        "$c.leads(\"We want it\")");
    assertNoRules("selection/hostile.drl:9:10", "Candidate");
  }

  @Test
  void anExclusionIsTakenBackByRulesOfTheFit() throws IOException {
    added(
        "fit",
        "Not excluded after all",
        "$e : Exclusion( channel == \"whatsapp\" )",
        "$e.fits(\"We want it\")");
    assertNoRules("fit/hostile.drl:9:10", "Exclusion");
  }

  /** A channel that was picked is no longer ranked, so no rule can reach it again. */
  @Test
  void theSameChannelIsPickedTwice() throws IOException {
    added(
        "selection",
        "The primary backs itself up",
        "Slot( role == \"primary\" )\n    $c : Ranked( rankToLead == 1 )",
        "$c.backsUp(\"Once more\")");
    Answer answer = ask(CAMPAIGN.formatted("explicit"));
    JsonNode recommendation = answer.recommendation();
    List<String> picked =
        Stream.concat(
                Stream.of(recommendation.at("/primary/channel").asString()),
                recommendation.get("backups").valueStream().map(b -> b.get("channel").asString()))
            .toList();
    assertThat(picked).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void backupsComeWithoutAPrimary() throws IOException {
    copy.edit("selection/picks.drl", text -> text.replace("$channel.leads(", "$channel.backsUp("));
    assertRefused(
        CAMPAIGN.formatted("explicit"),
        "Nothing backs up where nothing leads",
        "The channel that is worth the most is the primary");
  }

  @Test
  void aGuardrailIsMadeToSayThatNothingIsWrong() throws IOException {
    added(
        "guardrails",
        "All is well",
        "$p : Picked( channel == \"whatsapp\" )",
        "$p.allows(\"We say so\")");
    assertNoRules("guardrails/hostile.drl", "allows");
  }

  static Stream<GuardrailEdit> guardrailEdits() {
    return Stream.of(
        copy -> copy.removePhase("guardrails"),
        copy ->
            copy.edit(
                "guardrails/consent.drl",
                text -> text.replace(NO_CONSENT, "WhatsApp is quite all right")),
        copy ->
            copy.edit(
                "guardrails/consent.drl",
                text -> text.replace("consent != \"explicit\"", "consent == \"denied\"")),
        copy ->
            copy.edit(
                "guardrails/consent.drl",
                text -> text.replace("channel == \"whatsapp\"", "channel == \"email\"")),
        copy ->
            copy.edit(
                "guardrails/consent.drl",
                text -> DrlText.without(text, rule -> rule.contains(NO_CONSENT))));
  }

  /** An edit of the guardrails. */
  interface GuardrailEdit {
    RulesCopy of(RulesCopy copy) throws IOException;
  }

  @ParameterizedTest
  @MethodSource("guardrailEdits")
  void theGuardrailsOfTheFolderAreGoneRenamedOrWeakened(GuardrailEdit edit) throws IOException {
    edit.of(copy);
    withoutConsentRule();
    assertRefused(
        WHATSAPP_ONLY.formatted("unknown"), NO_CONSENT, "WhatsApp carries account updates");
  }

  @Test
  void theGuardrailsAreEmptied() throws IOException {
    for (Path file : RulesCopy.files(copy.folder().resolve("guardrails"))) {
      Files.writeString(file, "package guardrails;\n\nimport org.channelwise.facts.*;\n");
    }
    assertNoRules("The file has no rule.");
  }
}

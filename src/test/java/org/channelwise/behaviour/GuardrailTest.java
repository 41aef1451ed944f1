package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.channelwise.Advisor;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Refusal;
import org.channelwise.cli.Main;
import org.channelwise.engine.RuleSet;
import org.channelwise.language.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever people do to the rules, what must never happen does not happen. */
class GuardrailTest {

  private static final String CONSENT_FILE = "eligibility/consent.drl";

  /** WhatsApp is all that this campaign could use, and nobody has agreed to it explicitly. */
  private static final String WHATSAPP_ONLY =
      """
      campaign: statement-is-ready
      goal: service
      message: { purpose: account-update }
      audience: { segment: Holders of a card }
      channels:
        whatsapp: { consent: %s, reach: 0.8 }
      """;

  private static final String WHATSAPP_BESIDE_OTHERS =
      """
      campaign: statement-is-ready
      goal: service
      message: { purpose: account-update }
      audience: { segment: Holders of a card }
      channels:
        email: { consent: explicit, reach: 0.5 }
        sms: { consent: explicit, reach: 0.4 }
        mobile-push: { consent: explicit, reach: 0.5 }
        whatsapp: { consent: implied, reach: 0.8 }
      """;

  @TempDir private Path folder;
  private RulesCopy copy;

  @BeforeEach
  void copyRules() throws IOException {
    copy = RulesCopy.below(folder);
  }

  @Test
  void theShippedRulesExcludeWhatsAppWithoutBeingStopped() {
    Recommendation answer = recommend(Shipped.RULES, WHATSAPP_BESIDE_OTHERS);
    assertThat(answer.refused()).isFalse();
    assertThat(Answers.excluded(answer)).contains("whatsapp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"implied", "unknown"})
  void whatsAppIsRefusedWithoutTheRulesThatExcludeIt(String consent) throws IOException {
    RuleSet rules = withoutWhatsAppEligibility().load();
    Recommendation answer = recommend(rules, WHATSAPP_ONLY.formatted(consent));
    assertWhatsAppRefused(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"denied", "withdrawn"})
  void refusedConsentIsRefusedWithoutTheRulesThatExcludeIt(String consent) throws IOException {
    RuleSet rules = copy.removePhase("eligibility").load();
    Recommendation answer = recommend(rules, WHATSAPP_ONLY.formatted(consent));
    assertWhatsAppRefused(answer);
    assertThat(answer.refusals())
        .extracting(refusal -> refusal.reason().rule().name())
        .contains("Who has refused or taken consent back is never contacted");
  }

  @Test
  void theBundledGuardrailsHoldWhereTheFolderHasNone() throws IOException {
    RuleSet rules = withoutWhatsAppEligibility().removePhase("guardrails").load();
    assertWhatsAppRefused(recommend(rules, WHATSAPP_ONLY.formatted("unknown")));
  }

  @Test
  void theBundledGuardrailsHoldWhereTheFolderHasWeakenedOnes() throws IOException {
    RuleSet rules =
        withoutWhatsAppEligibility()
            .edit(
                "guardrails/consent.drl",
                text -> text.replace("consent != \"explicit\"", "consent == \"denied\""))
            .load();
    assertWhatsAppRefused(recommend(rules, WHATSAPP_ONLY.formatted("unknown")));
  }

  @Test
  void theBundledGuardrailsAreAskedOnceWhereTheFolderHasThemToo() throws IOException {
    assertThat(timesAsked(Shipped.RULES)).isEqualTo(1);
    assertThat(timesAsked(copy.removePhase("guardrails").load())).isEqualTo(2);
  }

  private static long timesAsked(RuleSet rules) {
    List<Phase> asked = new ArrayList<>();
    recommend(rules.watched(firing -> asked.add(firing.phase())), WHATSAPP_BESIDE_OTHERS);
    return asked.stream().filter(phase -> phase == Phase.GUARDRAILS).count();
  }

  @Test
  void muchEvidenceDoesNotBringWhatsAppBack() throws IOException {
    String praise =
        """
        rule "We like WhatsApp %1$d"
            @guidance("choice/named-first")
            @source("house")
        when
            $whatsapp : Candidate( channel == "whatsapp" )
        then
            insert( $whatsapp.fitsStrongly("We like it %1$d") );
        end

        """;
    StringBuilder rulesText =
        new StringBuilder("package fit;\n\nimport org.channelwise.facts.*;\n\n");
    for (int i = 0; i < 20; i++) {
      rulesText.append(praise.formatted(i));
    }
    copy.add("fit/like.drl", rulesText.toString());

    Recommendation excluded = recommend(copy.load(), WHATSAPP_BESIDE_OTHERS);
    assertThat(excluded.refused()).isFalse();
    assertThat(Answers.excluded(excluded)).contains("whatsapp");

    RuleSet rules = withoutWhatsAppEligibility().load();
    Recommendation refused = recommend(rules, WHATSAPP_BESIDE_OTHERS);
    assertWhatsAppRefused(refused);
    assertThat(refused.refusals().get(0).picks())
        .extracting(reason -> reason.rule().name())
        .contains("We like WhatsApp 0", "We like WhatsApp 19");
  }

  @Test
  void rulesThatPickEveryChannelAreRefused() throws IOException {
    RuleSet rules =
        copy.edit("selection/picks.drl", text -> text.replace("filled < 2", "filled < 100")).load();
    Recommendation answer = recommend(rules, WHATSAPP_BESIDE_OTHERS.replace("implied", "explicit"));
    assertRefused(answer, "There are never more than two backups");
  }

  @Test
  void rulesThatPickASecondPrimaryAreRefused() throws IOException {
    RuleSet rules =
        copy.add(
                "selection/second.drl",
                """
                package selection;

                import org.channelwise.facts.*;

                rule "A second channel leads as well"
                    @guidance("choice/primary-and-backups")
                    @source("house")
                when
                    Slot( role == "backup", filled == 2 )
                    $channel : Ranked( rank == 1 )
                then
                    insert( $channel.leads("Two lead better than one") );
                end
                """)
            .load();
    Recommendation answer = recommend(rules, WHATSAPP_BESIDE_OTHERS.replace("implied", "explicit"));
    assertRefused(answer, "There is never more than one primary");
    assertThat(answer.refusals())
        .flatExtracting(Refusal::picks)
        .extracting(reason -> ((Reason) reason).rule().name())
        .contains("A second channel leads as well");
  }

  @Test
  void theCommandSaysWhatWasRefusedAndEndsWithFour() throws IOException {
    withoutWhatsAppEligibility();
    Path campaign =
        Files.writeString(folder.resolve("campaign.yaml"), WHATSAPP_ONLY.formatted("unknown"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            "recommend",
            campaign.toString(),
            "--rules",
            copy.folder().toString(),
            "--format",
            "json");
    assertThat(status).isEqualTo(4);
    JsonNode answer = new JsonMapper().readTree(out.toByteArray()).at("/recommendations/0");
    assertThat(answer.get("primary").isNull()).isTrue();
    assertThat(answer.get("backups").isEmpty()).isTrue();
    JsonNode refused = answer.at("/refused/0");
    assertThat(refused.get("rule").asString())
        .isEqualTo("WhatsApp is never used without explicit consent");
    assertThat(refused.get("picks").findValuesAsString("rule"))
        .contains(
            "The channel that is worth the most is the primary",
            "WhatsApp carries account updates");
    assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("Exception");
  }

  @Test
  void anEditOfOneFileChangesTheAnswer() throws IOException {
    String campaign = WHATSAPP_BESIDE_OTHERS;
    assertThat(Answers.primary(recommend(copy.load(), campaign))).isEqualTo("sms");
    RuleSet edited =
        copy.edit(
                "purpose/sms.drl",
                text ->
                    DrlText.without(text, rule -> rule.contains("\"SMS carries account updates\"")))
            .load();
    Recommendation answer = recommend(edited, campaign);
    assertThat(Answers.primary(answer)).isEqualTo("email");
    assertThat(Answers.excluded(answer)).containsExactlyInAnyOrder("sms", "whatsapp");
    assertThat(edited.hash()).isNotEqualTo(Shipped.RULES.hash());
  }

  private RulesCopy withoutWhatsAppEligibility() throws IOException {
    return copy.edit(
        CONSENT_FILE, text -> DrlText.without(text, rule -> rule.contains("\"whatsapp\"")));
  }

  private static Recommendation recommend(RuleSet rules, String campaign) {
    return new Advisor(rules).recommend(Campaigns.of(rules.vocabulary(), campaign));
  }

  private static void assertWhatsAppRefused(Recommendation answer) {
    assertRefused(answer, "WhatsApp is never used without explicit consent");
    assertThat(answer.refusals().get(0).picks())
        .extracting(reason -> reason.rule().name())
        .contains("WhatsApp carries account updates");
  }

  /** No channel is recommended, and the answer names the guardrail and what led to the pick. */
  private static void assertRefused(Recommendation answer, String guardrail) {
    assertThat(answer.refused()).isTrue();
    assertThat(answer.primary()).isEmpty();
    assertThat(answer.backups()).isEmpty();
    assertThat(answer.refusals())
        .extracting(refusal -> refusal.reason().rule().name())
        .contains(guardrail);
    assertThat(answer.refusals()).allSatisfy(refusal -> assertThat(refusal.picks()).isNotEmpty());
  }
}

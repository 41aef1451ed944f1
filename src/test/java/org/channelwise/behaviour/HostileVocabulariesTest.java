package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.channelwise.Corpus;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.source.Parsed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Vocabularies edited so that a refused channel, or WhatsApp without explicit consent, might be
 * picked. Each case of {@code hostile-vocabularies/cases.json} replaces texts of the shipped
 * vocabulary and may take away the rules that say a certain word. It ends {@code refused}, as no
 * vocabulary, or {@code guarded}: campaigns are answered or not, and nothing forbidden is picked. A
 * vocabulary may leave no class for what some campaigns say of consent, so not all can be read.
 */
class HostileVocabulariesTest {

  private static final Path CASES = Path.of("src/test/resources/hostile-vocabularies/cases.json");

  /** What the program was shipped with says of these purposes. */
  private static final Map<String, String> PURPOSES =
      Map.of(
          "promotion", "promotional",
          "coupon", "promotional",
          "win-back", "promotional",
          "daily-deal", "promotional",
          "cart-recovery", "promotional",
          "loyalty-reward", "promotional",
          "announcement", "promotional",
          "feedback-survey", "promotional",
          "account-update", "transactional",
          "security-alert", "transactional");

  private static final List<String> CONSENTS =
      List.of(
          "",
          "unknown",
          "implied",
          "explicit",
          "denied",
          "withdrawn",
          "{ transactional: explicit, promotional: denied }",
          "{ transactional: explicit, promotional: withdrawn }",
          "{ transactional: explicit, promotional: implied }",
          "{ transactional: explicit, promotional: unknown }",
          "{ transactional: explicit }",
          "{ transactional: denied, promotional: explicit }",
          "{ transactional: unknown, promotional: explicit }",
          "{ promotional: explicit }");

  private static final List<String> CHANNELS =
      List.of(
          "email",
          "mobile-push",
          "web-push",
          "in-app",
          "web-overlay",
          "sms",
          "whatsapp",
          "facebook-ads",
          "google-ads",
          "social",
          "chatbot",
          "phone",
          "direct-mail");

  @TempDir private static Path folder;
  private static final RuleSets SETS = new RuleSets();
  private static List<WrittenCampaign> campaigns = List.of();

  /** A campaign for each purpose and each consent, on WhatsApp alone and on every channel. */
  @BeforeAll
  static void writeCampaigns() {
    List<WrittenCampaign> written = new ArrayList<>();
    for (String purpose : new TreeMap<>(PURPOSES).keySet()) {
      for (int i = 0; i < CONSENTS.size(); i++) {
        Map<String, String> alike = new LinkedHashMap<>();
        Map<String, String> mixed = new LinkedHashMap<>();
        for (int c = 0; c < CHANNELS.size(); c++) {
          alike.put(CHANNELS.get(c), CONSENTS.get(i));
          mixed.put(CHANNELS.get(c), CONSENTS.get((i + 5 * c) % CONSENTS.size()));
        }
        written.add(campaign(purpose + "-alike-" + i, purpose, alike));
        written.add(campaign(purpose + "-mixed-" + i, purpose, mixed));
        written.add(
            campaign(purpose + "-alone-" + i, purpose, Map.of("whatsapp", CONSENTS.get(i))));
      }
    }
    campaigns = List.copyOf(written);
  }

  private static WrittenCampaign campaign(String id, String purpose, Map<String, String> consents) {
    StringBuilder text = new StringBuilder("campaign: " + id + "\ngoal: service\n");
    text.append("trigger: site-visit\nmessage: { purpose: ").append(purpose).append(" }\n");
    text.append("channels:\n");
    consents.forEach(
        (channel, consent) ->
            text.append("  ")
                .append(channel)
                .append(": { reach: 0.5")
                .append(consent.isEmpty() ? "" : ", consent: " + consent)
                .append(" }\n"));
    return new WrittenCampaign(id, text.toString(), purpose, consents);
  }

  private record Case(JsonNode node) {

    List<String[]> edits() {
      return node.path("edits")
          .valueStream()
          .map(edit -> new String[] {edit.get("from").asString(), edit.get("to").asString()})
          .toList();
    }

    @Override
    public String toString() {
      return node.get("case").asString();
    }
  }

  static List<Case> cases() throws IOException {
    return new JsonMapper().readTree(Files.readString(CASES)).valueStream().map(Case::new).toList();
  }

  @Test
  void atLeastFortyVocabulariesAreTried() throws IOException {
    Corpus.counted(cases().size(), "hostile vocabularies");
    assertThat(cases().stream().map(Case::toString)).hasSizeGreaterThan(40).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingForbiddenIsPicked(Case hostile) throws IOException {
    RulesCopy copy = RulesCopy.below(folder.resolve(hostile.toString()));
    for (String[] edit : hostile.edits()) {
      copy.edit(
          "vocabulary.yaml",
          text -> {
            assertThat(text).containsOnlyOnce(edit[0]);
            return text.replace(edit[0], edit[1]);
          });
    }
    String gone = hostile.node().path("withoutRulesThatSay").asString("");
    if (!gone.isEmpty()) {
      copy.edit(
          "eligibility/consent.drl", text -> DrlText.without(text, rule -> rule.contains(gone)));
      Path left = copy.folder().resolve("eligibility/consent.drl");
      if (DrlText.of(Files.readString(left)).rules().isEmpty()) {
        Files.delete(left);
      }
    }

    Parsed<RuleSet> rules = SETS.in(copy.folder(), "rules");
    if (hostile.node().get("ends").asString().equals("refused")) {
      assertThat(rules.problems()).isNotEmpty();
      return;
    }
    WrittenCampaign.Trial trial =
        WrittenCampaign.ask(rules.orElseThrow(), campaigns, HostileVocabulariesTest::consentClass);
    assertThat(trial.answered()).isGreaterThan(100);
    assertThat(trial.forbidden()).isEmpty();
  }

  private static String consentClass(String purpose) {
    return Optional.ofNullable(PURPOSES.get(purpose)).orElseThrow();
  }
}

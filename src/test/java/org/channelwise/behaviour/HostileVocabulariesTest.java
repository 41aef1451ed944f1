package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.channelwise.Corpus;
import org.channelwise.cli.Main;
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
  private static String campaigns = "";
  private static final Map<String, Map<String, String>> WRITTEN = new LinkedHashMap<>();

  /** A campaign for each purpose and each consent, on WhatsApp alone and on every channel. */
  @BeforeAll
  static void writeCampaigns() {
    StringBuilder text = new StringBuilder();
    for (String purpose : new TreeMap<>(PURPOSES).keySet()) {
      for (int i = 0; i < CONSENTS.size(); i++) {
        Map<String, String> alike = new LinkedHashMap<>();
        Map<String, String> mixed = new LinkedHashMap<>();
        for (int c = 0; c < CHANNELS.size(); c++) {
          alike.put(CHANNELS.get(c), CONSENTS.get(i));
          mixed.put(CHANNELS.get(c), CONSENTS.get((i + 5 * c) % CONSENTS.size()));
        }
        write(text, purpose + "-alike-" + i, purpose, alike);
        write(text, purpose + "-mixed-" + i, purpose, mixed);
        write(text, purpose + "-alone-" + i, purpose, Map.of("whatsapp", CONSENTS.get(i)));
      }
    }
    campaigns = text.toString();
  }

  private static void write(
      StringBuilder text, String id, String purpose, Map<String, String> consents) {
    text.append("---\ncampaign: ").append(id).append("\ngoal: service\ntrigger: site-visit\n");
    text.append("message: { purpose: ").append(purpose).append(" }\nchannels:\n");
    consents.forEach(
        (channel, consent) ->
            text.append("  ")
                .append(channel)
                .append(": { reach: 0.5")
                .append(consent.isEmpty() ? "" : ", consent: " + consent)
                .append(" }\n"));
    WRITTEN.put(id, consents);
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

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = recommend(copy, out, err);

    if (hostile.node().get("ends").asString().equals("refused")) {
      assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(3);
      return;
    }
    assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isIn(0, 1, 2, 4);
    List<String> forbidden = new ArrayList<>();
    JsonNode answers =
        new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8)).get("recommendations");
    assertThat(answers.size()).isGreaterThan(100);
    answers.forEach(
        answer -> picks(answer).filter(pick -> forbidden(answer, pick)).forEach(forbidden::add));
    assertThat(forbidden).isEmpty();
  }

  private static int recommend(
      RulesCopy copy, ByteArrayOutputStream out, ByteArrayOutputStream err) {
    return Main.run(
        new ByteArrayInputStream(campaigns.getBytes(StandardCharsets.UTF_8)),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        "recommend",
        "-",
        "--format",
        "json",
        "--rules",
        copy.folder().toString());
  }

  private static Stream<String> picks(JsonNode answer) {
    return Stream.concat(Stream.of(answer.get("primary")), answer.get("backups").valueStream())
        .filter(JsonNode::isObject)
        .map(pick -> pick.get("channel").asString());
  }

  private static boolean forbidden(JsonNode answer, String channel) {
    String id = answer.get("campaign").asString();
    String purpose = id.replaceFirst("-(alike|mixed|alone)-\\d+$", "");
    Map<String, String> written = Optional.ofNullable(WRITTEN.get(id)).orElseThrow();
    String consent =
        asked(
            Optional.ofNullable(written.get(channel)).orElseThrow(),
            Optional.ofNullable(PURPOSES.get(purpose)).orElseThrow());
    return consent.equals("denied")
        || consent.equals("withdrawn")
        || (channel.equals("whatsapp") && !consent.equals("explicit"));
  }

  /** What a written consent says of a class; nothing if it says nothing of it. */
  private static String asked(String written, String consentClass) {
    if (!written.startsWith("{")) {
      return written;
    }
    return Stream.of(written.substring(1, written.length() - 1).split(","))
        .map(String::strip)
        .filter(part -> part.startsWith(consentClass + ":"))
        .map(part -> part.substring(part.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("");
  }
}

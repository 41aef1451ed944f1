package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.channelwise.Advisor;
import org.channelwise.advice.Recommendation;
import org.channelwise.campaign.SchemaWriter;
import org.channelwise.engine.RuleSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new channel and new purposes, added in the folder of rules alone, take part like any other. */
class NewTermsTest {

  private static final String CHANNEL =
      """
        rcs:
          { name: RCS, address: phone, kind: direct, precedence: 99, abilities: [interrupts, reports-opens] }
      """;

  private static final String PURPOSES =
      """
        warranty-notice: { meaning: a warranty that is about to end, class: transactional, trigger: schedule }
        battery-recall: { meaning: a battery that has to go back, class: transactional, within: warranty-notice }
      """;

  private static RuleSet rules;

  @BeforeAll
  static void addTerms(@TempDir Path folder) throws IOException {
    rules =
        RulesCopy.below(folder)
            .edit(
                "vocabulary.yaml",
                text -> insert(insert(text, "channels", CHANNEL), "purposes", PURPOSES))
            .add("purpose/rcs.drl", resource("rcs.drl"))
            .load();
  }

  @ParameterizedTest
  @ValueSource(strings = {"warranty-notice", "battery-recall"})
  void aNewChannelWinsACampaignWithANewPurpose(String purpose) {
    Recommendation answer = recommend(purpose);
    assertThat(Answers.primary(answer)).isEqualTo("rcs");
    assertThat(Answers.backups(answer)).containsExactly("email");
    assertThat(Answers.excluded(answer)).containsExactly("sms");
    assertThat(answer.primary().orElseThrow().scored().name()).isEqualTo("RCS");
    assertThat(answer.primary().orElseThrow().scored().reasons())
        .anySatisfy(
            reason -> {
              assertThat(reason.rule().name()).isEqualTo("RCS tells of a warranty that ends");
              assertThat(reason.rule().at()).isEqualTo("rules/purpose/rcs.drl:5");
            });
  }

  @Test
  void theSchemaOfferedToEditorsKnowsTheNewTerms() {
    String schema = SchemaWriter.campaignSchema(rules.vocabulary());
    assertThat(schema).contains("\"rcs\"", "\"warranty-notice\"", "\"battery-recall\"");
    assertThat(SchemaWriter.campaignSchema(Shipped.RULES.vocabulary())).doesNotContain("\"rcs\"");
  }

  @Test
  void theOtherCampaignsAreAnsweredAsBefore() {
    List<String> theirs =
        Shipped.FIXTURES.stream()
            .filter(brief -> brief.candidates().size() < Shipped.channels().count())
            .map(brief -> brief.campaign().id())
            .toList();
    assertThat(outcomes(rules, theirs)).isEqualTo(outcomes(Shipped.RULES, theirs));
  }

  private static String outcomes(RuleSet judging, List<String> campaigns) {
    Advisor advisor = new Advisor(judging);
    return Campaigns.below(judging.vocabulary(), Path.of(""), Shipped.FIXTURES_FOLDER.toString())
        .stream()
        .filter(brief -> campaigns.contains(brief.campaign().id()))
        .map(advisor::recommend)
        .map(answer -> answer.campaign() + " " + Answers.primary(answer) + Answers.backups(answer))
        .collect(Collectors.joining("\n"));
  }

  private static Recommendation recommend(String purpose) {
    String campaign =
        """
        campaign: warranty-of-the-mower
        goal: service
        message: { purpose: %s }
        audience: { segment: Buyers of the mower }
        channels:
          email: { consent: explicit, reach: 0.9 }
          sms: { consent: explicit, reach: 0.9 }
          rcs: { consent: explicit, reach: 0.6 }
        """
            .formatted(purpose);
    return new Advisor(rules).recommend(Campaigns.of(rules.vocabulary(), campaign));
  }

  private static String insert(String vocabulary, String section, String terms) {
    return vocabulary.replaceFirst("(?m)^" + section + ":\n", section + ":\n" + terms);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = NewTermsTest.class.getResourceAsStream("/behaviour/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

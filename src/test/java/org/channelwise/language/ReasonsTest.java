package org.channelwise.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.channelwise.engine.AskedValues;
import org.channelwise.engine.FilledSentence;
import org.channelwise.facts.Audience;
import org.channelwise.facts.Campaign;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Message;
import org.channelwise.facts.Trait;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences get their values, and conclusions their causes. */
class ReasonsTest {

  private static final RuleFile.Rule RULE =
      RuleTexts.rule(
          "fit",
          """
          $campaign : Campaign( $stage : stage, message.purpose == "coupon", audience.size > 10 )
          not Trait()
          $email : Candidate( channel == "email", abilities contains "keeps", reach < 1 )
          $sms : Candidate( channel == "sms", reach <= 1, consent == "explicit" )
          """,
          "insert( $sms.fits(\"It fits\") );");

  @Test
  void aPlaceholderAsksTheSubjectFirstAndThenTheOtherFactsInOrder() {
    assertThat(fill("{name} for {message.purpose} at {stage}", 0.5))
        .isEqualTo("SMS for coupon at conversion");
  }

  @Test
  void textWithoutPlaceholdersStaysAsItIs() {
    assertThat(fill("100 % of them", 0.5)).isEqualTo("100 % of them");
  }

  @ParameterizedTest
  @CsvSource({
    "0.88, 88%",
    "1, 100%",
    "0.005, 0.5%",
    "0.0044, 0.4%",
    "0.01, 1%",
    "0.0096, 1%",
    "0.125, 13%",
    "0.0001, less than 0.1%",
    "0, 0%"
  })
  void aShareIsAPercentage(double reach, String percentage) {
    assertThat(fill("{reach}", reach)).isEqualTo(percentage);
  }

  @Test
  void valuesAreWrittenAsPeopleWriteThem() {
    assertThat(fill("{audience.size}", 0.5)).isEqualTo("48200");
    assertThat(fill("{audience.activityScore}", 0.5)).isEqualTo("35.5");
    assertThat(fill("{audience.daysInactive}", 0.5)).isEqualTo("unknown");
    assertThat(fill("{abilities}", 0.5)).isEqualTo("keeps, reports-opens");
    assertThat(fill("{audience.countries}{audience.everyone}", 0.5)).isEqualTo("false");
  }

  @Test
  void theCausesAreTheValuesThatTheConditionsAskFor() {
    Map<String, Object> causes = AskedValues.of(RULE).because(facts(0.5)).values();

    assertThat(causes.keySet())
        .containsExactly(
            "stage",
            "message.purpose",
            "audience.size",
            "channels.email.abilities",
            "channels.email.reach",
            "channels.sms.reach",
            "channels.sms.consent");
    assertThat(causes)
        .containsEntry("message.purpose", "coupon")
        .containsEntry("audience.size", 48200.0)
        .containsEntry("channels.sms.reach", 0.5)
        .containsEntry("channels.email.abilities", List.of("keeps", "reports-opens"));
  }

  @Test
  void whatIsNotSaidIsNoCause() {
    assertThat(AskedValues.of(RULE).because(facts(null)).values())
        .doesNotContainKey("channels.sms.reach");
  }

  @Test
  void severalValuesOfOnePathAreListedInOrder() {
    RuleFile.Rule rule =
        RuleTexts.rule(
            "fit",
            """
            Trait( name == "cannot-wait" )
            Trait( name == "cannot-wait" )
            Trait( name == "cannot-wait" )
            $sms : Candidate()
            """,
            "insert( $sms.fits(\"It fits\") );");
    Record sms = facts(0.5).get(2);

    assertThat(
            AskedValues.of(rule).because(List.of(trait("b"), trait("a"), trait("b"), sms)).values())
        .containsExactly(Map.entry("trait", List.of("a", "b")));
    assertThat(
            AskedValues.of(rule).because(List.of(trait("b"), trait("b"), trait("b"), sms)).values())
        .containsExactly(Map.entry("trait", "b"));
  }

  private static Trait trait(String name) {
    return new Trait(name, "because");
  }

  private static String fill(String sentence, Double reach) {
    return FilledSentence.of(sentence, RULE, facts(reach));
  }

  private static List<Record> facts(@Nullable Double reach) {
    return List.of(
        new Campaign(
            "winter",
            "retention",
            "conversion",
            "schedule",
            new Message("coupon", "flexible", false, "none", false, null, "unspecified", null),
            new Audience(
                "unspecified",
                false,
                48200.0,
                "customer",
                "high",
                "unspecified",
                null,
                35.5,
                "unspecified",
                "unspecified",
                "unspecified",
                null,
                Set.of())),
        new Candidate(
            "email",
            "Email",
            "direct",
            "email-address",
            Set.of("reports-opens", "keeps"),
            "explicit",
            0.9,
            null,
            null,
            null),
        new Candidate(
            "sms",
            "SMS",
            "direct",
            "phone",
            Set.of("reports-opens", "keeps"),
            "explicit",
            reach,
            null,
            null,
            null));
  }
}

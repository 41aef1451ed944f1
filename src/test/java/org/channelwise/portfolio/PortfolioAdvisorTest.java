package org.channelwise.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.PortfolioAdvice.Dropped;
import org.channelwise.advice.PortfolioAdvice.Kept;
import org.channelwise.advice.PortfolioAdvice.NotMeasured;
import org.channelwise.advice.PortfolioAdvice.Stage;
import org.channelwise.advice.PortfolioAdvice.Standing;
import org.channelwise.advice.Reason;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.facts.Drop;
import org.junit.jupiter.api.Test;

/**
 * How brands are pruned by the shipped rules. Email does well everywhere here: 1000 of 10,000 for
 * 1000 in all, and 100 of revenue for each.
 */
class PortfolioAdvisorTest {

  private static final PortfolioAdvisor ADVISOR = new PortfolioAdvisor(WrittenBrand.RULES);
  private static final String EMAIL =
      """
      channels:
        email:
          results:
            conversion: { contacts: 10000, acquisitions: 1000, spend: 1000, revenue: 100000 }
          content: 20
      """;

  private static PortfolioAdvice advice(String... lines) {
    return ADVISOR.advise(WrittenBrand.of(EMAIL + String.join("\n", lines) + "\n"));
  }

  private static List<String> dropped(PortfolioAdvice advice) {
    return advice.drop().stream().map(Dropped::channel).toList();
  }

  private static List<String> kept(PortfolioAdvice advice) {
    return advice.keep().stream().map(Kept::channel).toList();
  }

  private static List<String> rules(List<Reason> reasons) {
    return reasons.stream().map(reason -> reason.rule().name()).toList();
  }

  private static String message(PortfolioAdvice advice, String code) {
    return advice.findings().stream()
        .filter(finding -> finding.code().equals(code))
        .map(finding -> finding.reason().text())
        .findFirst()
        .orElse("");
  }

  /**
   * Web push brought 10 for 5000, of 7000 spent in all: it does not earn what it costs, and takes
   * much money for little. SMS brought nobody of 1000, so at most 1000 × 6.6349 / 1006.6349 = 6.59,
   * at the usual 100,010 / 1005 = 99.5 each 656 for 1000; but it takes no more than 1000 / 7000 =
   * 14% of the money, so only one rule speaks against it. It does worse than web push by rate, cost
   * and revenue, and goes second all the same.
   */
  @Test
  void whomMostRulesSpeakAgainstGoesFirst() {
    PortfolioAdvice advice =
        advice(
            "  web-push:",
            "    results:",
            "      conversion: { contacts: 10000, acquisitions: 5, spend: 5000, revenue: 10 }",
            "    content: 3",
            "  sms:",
            "    results:",
            "      conversion: { contacts: 1000, acquisitions: 0, spend: 1000, revenue: 0 }");

    assertThat(dropped(advice)).containsExactly("web-push", "sms");
    assertThat(rules(advice.drop().get(0).reasons()))
        .containsExactly(
            "A channel that cannot earn what it costs is dropped",
            "A channel that takes much money and brings little is dropped");
    assertThat(rules(advice.drop().get(1).reasons()))
        .containsExactly("A channel that cannot earn what it costs is dropped");
    assertThat(kept(advice)).containsExactly("email");
    assertThat(advice.stages().get(0).results())
        .extracting(Standing::channel)
        .containsExactly("email", "web-push", "sms");
  }

  /** 5000 of web push and 1000 of SMS; 3 pieces of web push, as SMS states none. */
  @Test
  void whatDroppingFreesIsToldEachAndTogether() {
    PortfolioAdvice advice =
        advice(
            "  web-push:",
            "    results:",
            "      conversion: { contacts: 10000, acquisitions: 5, spend: 5000, revenue: 10 }",
            "    content: 3",
            "  sms:",
            "    results:",
            "      conversion: { contacts: 1000, acquisitions: 0, spend: 1000, revenue: 0 }");

    assertThat(advice.drop()).extracting(Dropped::spend).containsExactly(5000.0, 1000.0);
    assertThat(advice.drop()).extracting(Dropped::content).containsExactly(3.0, null);
    assertThat(message(advice, "REINVEST_SPEND"))
        .isEqualTo("Dropping 2 of the channels frees 6000 of spend over the period of the results");
    assertThat(message(advice, "REINVEST_CONTENT"))
        .isEqualTo("Dropping 2 of the channels frees 3 pieces of content a month");
  }

  private static final String[] FIRST_VISITS = {
    "  web-overlay:",
    "    results:",
    "      conversion: { contacts: 10000, acquisitions: 10, spend: 800, revenue: 20 }",
    "  chatbot:",
    "    results:",
    "      conversion: { contacts: 10000, acquisitions: 5, spend: 800, revenue: 10 }",
  };

  /** Each brings 2 a head and costs 80 or more: the same rules speak against both. */
  @Test
  void ofAsManyRulesTheOneThatDoesWorstGoesFirst() {
    assertThat(dropped(advice(FIRST_VISITS))).containsExactly("chatbot", "web-overlay");
  }

  @Test
  void theLastThatServesAPurposeStaysAndTheRulesAgainstItAreTold() {
    PortfolioAdvice advice =
        advice(String.join("\n", FIRST_VISITS), "purposes: [first-visit, promotion]");

    assertThat(dropped(advice)).containsExactly("chatbot");
    assertThat(kept(advice)).containsExactly("email", "web-overlay");
    assertThat(rules(advice.keep().get(1).reasons()))
        .containsExactly("The only channel for a purpose is kept");
    assertThat(rules(advice.keep().get(1).despite()))
        .containsExactly(
            "A channel that cannot earn what it costs is dropped",
            "A channel that takes much money and brings little is dropped");
    assertThat(advice.keep().get(0).despite()).isEmpty();
  }

  @Test
  void aPinnedChannelStays() {
    PortfolioAdvice advice =
        advice(
            "  sms:",
            "    pinned: true",
            "    results:",
            "      conversion: { contacts: 1000, acquisitions: 0, spend: 1000, revenue: 0 }");

    assertThat(dropped(advice)).isEmpty();
    assertThat(kept(advice)).containsExactly("email", "sms");
    assertThat(rules(advice.keep().get(1).reasons())).containsExactly("A pinned channel is kept");
  }

  /** Nobody of 99 for 5000 proves nothing; of 100 at most 6.2, worth 620, and the channel goes. */
  @Test
  void figuresThatProveNothingAreSetAsideBeforeAnyoneGoes() {
    String[] few = {
      "  sms:",
      "    results:",
      "      conversion: { contacts: 99, acquisitions: 0, spend: 5000, revenue: 0 }"
    };
    PortfolioAdvice advice = advice(few);

    assertThat(dropped(advice)).isEmpty();
    assertThat(kept(advice)).containsExactly("email");
    assertThat(advice.unmeasured()).extracting(NotMeasured::channel).containsExactly("sms");
    assertThat(advice.unmeasured().get(0).gaps())
        .extracting(gap -> gap.reason().text())
        .containsExactly(
            "SMS reached only 99 people in the stage conversion, too few to prove anything");
    assertThat(advice.stages().get(0).results())
        .filteredOn(standing -> standing.channel().equals("sms"))
        .allSatisfy(standing -> assertThat(standing.rank()).isZero())
        .allSatisfy(standing -> assertThat(standing.won()).isNull())
        .allSatisfy(standing -> assertThat(standing.contacts()).isEqualTo(99));
    assertThat(dropped(advice(few[0], few[1], few[2].replace("99", "100")))).containsExactly("sms");
  }

  /**
   * Web push meets email in no stage, so revenue over spend decides: at the lower bounds of 50 of
   * 1000 and 1000 of 10,000 it is 35.03 × 100 / 10 = 350 to 925.4 × 100 / 1000 = 92.5. The pinned
   * channel that states nothing is kept, and told as unmeasured as well.
   */
  @Test
  void aKeptChannelWithoutFiguresStandsLastAmongTheKept() {
    PortfolioAdvice advice =
        advice(
            "  sms:",
            "    pinned: true",
            "  web-push:",
            "    results:",
            "      retention: { contacts: 1000, acquisitions: 50, spend: 10, revenue: 5000 }");

    assertThat(kept(advice)).containsExactly("web-push", "email", "sms");
    assertThat(advice.unmeasured()).extracting(NotMeasured::channel).containsExactly("sms");
    assertThat(advice.stages()).extracting(Stage::stage).containsExactly("conversion", "retention");
  }

  /**
   * Of 1000 for 1000: 0.1, 1 each, 100 for each 1 spent; email wins the one comparison there is.
   */
  @Test
  void aStageShowsTheFiguresOfEachChannel() {
    PortfolioAdvice advice =
        advice(
            "  sms:",
            "    results:",
            "      conversion:",
            "        { contacts: 1000, actions: 50, acquisitions: 10, assists: 3, spend: 100,"
                + " revenue: 500 }");
    Standing email = advice.stages().get(0).results().get(0);
    Standing sms = advice.stages().get(0).results().get(1);

    assertThat(email.name()).isEqualTo("Email");
    assertThat(email.rank()).isEqualTo(1);
    assertThat(email.won()).isEqualTo(1);
    assertThat(email.costPerAction()).isNull();
    assertThat(sms.rank()).isEqualTo(2);
    assertThat(sms.won()).isZero();
    assertThat(sms.dropped()).isFalse();
    assertThat(sms.acquisitionRate()).isEqualTo(0.01);
    assertThat(sms.acquisitionRateAtLeast()).isLessThan(0.01).isPositive();
    assertThat(sms.costPerAcquisition()).isEqualTo(10);
    assertThat(sms.costPerAction()).isEqualTo(2);
    assertThat(sms.revenueOverSpend()).isEqualTo(5);
    assertThat(sms.assists()).isEqualTo(3);
  }

  @Test
  void findingsStandWithTheGravestFirstAndPointAtTheirChannel() {
    PortfolioAdvice advice =
        advice(
            "  sms:",
            "    results:",
            "      conversion: { contacts: 1000, acquisitions: 0, spend: 1000, revenue: 0 }",
            "  web-push:",
            "    results:",
            "      conversion: { contacts: 1000, acquisitions: 2000, spend: 10, revenue: 10000 }");

    assertThat(advice.findings())
        .extracting(ReportedFinding::code)
        .containsExactly("FIGURES_CONTRADICT", "REINVEST_SPEND", "ENGAGE_IN_REAL_TIME");
    assertThat(advice.findings().get(0).severity()).isEqualTo(ReportedFinding.Severity.WARNING);
    assertThat(advice.findings().get(0).place().line()).isEqualTo(10);
    assertThat(advice.findings().get(1).place().line()).isEqualTo(1);
  }

  /**
   * Four warnings of one code. Web push stands on line 3, SMS and email on line 4, SMS to the left.
   * Of the two rules that speak of email, the one on actions comes first by its name, but 300 comes
   * before 400 in what they say.
   */
  @Test
  void findingsOfOneKindStandInTheOrderOfTheFile() {
    PortfolioAdvice advice =
        ADVISOR.advise(
            WrittenBrand.of(
                """
                channels: {
                  web-push: { results: { conversion: { contacts: 900, acquisitions: 1000 } } },
                  sms: { results: { conversion: { contacts: 800, acquisitions: 900 } } }, email:
                    { results: { conversion: { contacts: 100, actions: 400, acquisitions: 300 } } } }
                """));

    assertThat(advice.findings())
        .extracting(finding -> finding.reason().text().split(" in the stage")[0])
        .containsExactly(
            "Web push states 1000 acquisitions",
            "SMS states 900 acquisitions",
            "Email states 300 acquisitions",
            "Email states 400 actions");
  }

  /** Seven are measured and the chatbot is kept, so eight are judged: one too many, the worst. */
  @Test
  void aChannelThatIsKeptWithoutFiguresCountsAmongTheSeven() {
    List<String> lines = new ArrayList<>(List.of("  chatbot: { pinned: true }"));
    int acquisitions = 1000;
    for (String id : List.of("sms", "whatsapp", "web-push", "social", "phone", "google-ads")) {
      acquisitions -= 100;
      lines.add(
          "  %s: { results: { conversion: { contacts: 10000, acquisitions: %s, spend: 1000 } } }"
              .formatted(id, acquisitions));
    }

    assertThat(dropped(advice(lines.toArray(String[]::new)))).containsExactly("google-ads");
  }

  @Test
  void rulesForCampaignsSeeEveryReasonToDropAChannel() {
    assertThat(
            ADVISOR
                .dropped(WrittenBrand.of(EMAIL + String.join("\n", FIRST_VISITS) + "\n"))
                .drops())
        .extracting(Drop::channel)
        .containsExactly("chatbot", "chatbot", "web-overlay", "web-overlay");
  }

  @Test
  void aBrandWithoutResultsHasNothingToDrop() {
    assertThat(ADVISOR.dropped(WrittenBrand.of("channels: { email: {}, sms: {} }\n")).facts())
        .isEmpty();
  }

  private static PortfolioAdvice asked(SupposedBrand question) {
    return ADVISOR.advise(
        WrittenBrand.of(
            EMAIL
                + """
                  web-push:
                    results:
                      conversion: { contacts: 10000, acquisitions: 500, spend: 1000, revenue: 9000 }
                  phone:
                    pinned: true
                    results:
                      conversion: { contacts: 10000, acquisitions: 300, spend: 9000, revenue: 3000 }
                purposes: [promotion]
                currency: EUR
                """),
        question);
  }

  private static SupposedBrand keep(int channels) {
    return new SupposedBrand(Optional.of(channels), Optional.empty(), Optional.empty());
  }

  /** Phone costs 6000 more than it brings, and would go without its pin. */
  @Test
  void aPinIsToldWithWhatItCosts() {
    PortfolioAdvice advice = asked(SupposedBrand.NOTHING);

    assertThat(kept(advice)).containsExactly("email", "web-push", "phone");
    assertThat(advice.pins())
        .containsExactly(new PortfolioAdvice.Pinned("phone", true, 6000.0, List.of()));
    assertThat(message(advice, "PIN_COSTS"))
        .isEqualTo("Without its pin Phone call would go; the pin costs the brand 6000 EUR");
    assertThat(advice.before()).isEmpty();
  }

  /** With two at most web push makes room, and would not have to without the pin: 8000 + 6000. */
  @Test
  void fewerChannelsThanTheRulesGiveCanBeAskedFor() {
    PortfolioAdvice advice = asked(keep(2));

    assertThat(dropped(advice)).containsExactly("web-push");
    assertThat(message(advice, "CAP_COSTS"))
        .isEqualTo("Making room gives up the 8000 EUR that Web push earned");
    assertThat(advice.pins())
        .containsExactly(new PortfolioAdvice.Pinned("phone", true, 14000.0, List.of("Web push")));
    assertThat(advice.before().orElseThrow().keep()).containsExactly("email", "web-push", "phone");
    assertThat(advice.before().orElseThrow().earned()).isEqualTo(101000);
    assertThat(advice.earned()).isEqualTo(93000);
  }

  @Test
  void whatIsProtectedStaysHoweverFewAreAskedFor() {
    PortfolioAdvice advice = asked(keep(1));

    assertThat(kept(advice)).containsExactly("email", "phone");
    assertThat(message(advice, "TOO_MANY_CHANNELS"))
        .isEqualTo("2 channels stay, more than the 1 asked for, for each is protected");
  }

  @Test
  void aChannelCanBeSupposedAway() {
    PortfolioAdvice advice =
        asked(new SupposedBrand(Optional.empty(), Optional.empty(), Optional.of("phone")));

    assertThat(kept(advice)).containsExactly("email", "web-push");
    assertThat(advice.pins()).isEmpty();
    assertThat(advice.earned()).isEqualTo(107000);
  }

  @Test
  void aChannelCanBeSupposedThatTheBrandDoesNotRunOrShouldDrop() {
    PortfolioAdvice added =
        asked(new SupposedBrand(Optional.empty(), Optional.of("chatbot"), Optional.empty()));
    PortfolioAdvice wanted =
        asked(new SupposedBrand(Optional.of(2), Optional.of("web-push"), Optional.empty()));

    assertThat(kept(added)).containsExactly("email", "web-push", "phone", "chatbot");
    assertThat(added.unmeasured().get(0).gaps().get(0).measure()).contains("acquisitions");
    assertThat(dropped(wanted)).isEmpty();
    assertThat(rules(wanted.keep().get(1).reasons()))
        .containsExactly("A channel that the question is about is kept");
  }

  @Test
  void aPurposeThatNobodyServesAnyLongerIsTold() {
    PortfolioAdvice advice =
        asked(new SupposedBrand(Optional.empty(), Optional.empty(), Optional.of("email")));

    assertThat(message(advice, "PURPOSE_UNSERVED")).contains("promotion");
  }

  /** The others state 1000 acquisitions, so 1000 of the 5000 assists count, at 99 each. */
  @Test
  void whatDoesNotAddUpIsToldOfADroppedChannelToo() {
    PortfolioAdvice advice =
        advice(
            "  social:",
            "    results:",
            "      conversion: { contacts: 99000, acquisitions: 10, assists: 5000, spend: 99000,"
                + " revenue: 10 }");

    assertThat(dropped(advice)).containsExactly("social");
    assertThat(message(advice, "FIGURES_CONTRADICT"))
        .startsWith("Social media states 5000 assists")
        .contains("only 1000 acquisitions");
  }

  /** Nobody else is in the stage, so there is a place and no share of comparisons. */
  @Test
  void whoIsComparedWithNobodyWinsNothing() {
    Standing alone = advice().stages().get(0).results().get(0);

    assertThat(alone.rank()).isEqualTo(1);
    assertThat(alone.won()).isNull();
  }
}

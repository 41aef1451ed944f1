package org.channelwise.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.channelwise.brand.RunChannel.Results;
import org.channelwise.vocabulary.ChannelTerm;
import org.junit.jupiter.api.Test;

class BrandResultsTest {

  private static final String CHANNELS =
      """
      channels:
        sms:
          results:
            conversion: { contacts: 50, acquisitions: 10, assists: 2, spend: 30, revenue: 60 }
        email:
          results:
            retention: { contacts: 100, acquisitions: 100, spend: 200, revenue: 1000 }
            awareness: { contacts: 400, assists: 3, spend: 50, revenue: 70 }
          content: 4
      """;
  private static final BrandResults RESULTS = results(CHANNELS);

  private static BrandResults results(String text) {
    return new BrandResults(WrittenBrand.of(text), WrittenBrand.RULES.vocabulary());
  }

  @Test
  void channelsAndStagesStandInTheOrderOfTheVocabulary() {
    assertThat(RESULTS.channels()).extracting(ChannelTerm::id).containsExactly("email", "sms");
    assertThat(RESULTS.stages("email").keySet()).containsExactly("awareness", "retention");
    assertThat(RESULTS.stages())
        .containsExactly("awareness", "consideration", "conversion", "retention", "win-back");
  }

  /** 200 + 50 of spend; acquisitions are stated in one of two stages, actions in none. */
  @Test
  void sumsTakeWhatIsStatedAndWholesAskForAll() {
    assertThat(RESULTS.sum("email", Results::spend)).isEqualTo(250);
    assertThat(RESULTS.whole("email", each -> each.results().spend())).isEqualTo(250);
    assertThat(RESULTS.sum("email", Results::acquisitions)).isEqualTo(100);
    assertThat(RESULTS.whole("email", each -> each.results().acquisitions())).isNull();
    assertThat(RESULTS.sum("email", Results::actions)).isNull();
  }

  /** 250 + 30 of spend, 100 + 10 acquisitions, and nobody states actions. */
  @Test
  void totalsLeaveOutWhoDoesNotSay() {
    assertThat(RESULTS.total(Results::spend)).isEqualTo(280);
    assertThat(RESULTS.total(Results::acquisitions)).isEqualTo(110);
    assertThat(RESULTS.total(Results::actions)).isZero();
    assertThat(RESULTS.totalContent()).isEqualTo(4);
  }

  @Test
  void whatTheOthersStateCountsEvenIfNotEachOfThemDoes() {
    assertThat(RESULTS.statedBeside("email", Results::acquisitions)).isEqualTo(10);
    assertThat(RESULTS.statedBeside("sms", Results::acquisitions)).isEqualTo(100);
    assertThat(RESULTS.statedBeside("sms", Results::spend)).isEqualTo(250);
    assertThat(RESULTS.statedBeside("sms", Results::actions)).isNull();
  }

  /** 200 for 100 in the one stage of email that states both; 30 for 10 of SMS. */
  @Test
  void whatAnAcquisitionCostsElsewhereLeavesOutStagesWithoutBoth() {
    assertThat(RESULTS.costElsewhere("sms")).isEqualTo(2);
    assertThat(RESULTS.costElsewhere("email")).isEqualTo(3);
    assertThat(results("channels: { sms: {} }\n").costElsewhere("sms")).isNull();
  }

  /** SMS closes 10, so of the 30 + 10 assists of email no more than 10 count, a quarter of each. */
  @Test
  void noMoreAssistsCountThanTheOthersClose() {
    BrandResults results =
        results(
            CHANNELS
                .replace("spend: 200,", "spend: 200, assists: 30,")
                .replace("assists: 3,", "assists: 10,"));

    assertThat(results.sum("email", Results::assists)).isEqualTo(40);
    assertThat(results.whole("email", ResultFigures::assistsCounted)).isEqualTo(10);
    assertThat(results.stages("email").values())
        .extracting(ResultFigures::assistsCounted)
        .containsExactly(2.5, 7.5);
    assertThat(results.whole("sms", ResultFigures::assistsCounted)).isEqualTo(2);
    assertThat(results.totalAssists()).isEqualTo(12);
  }

  @Test
  void anotherChannelWithoutResultsSaysNothing() {
    BrandResults results = results(CHANNELS + "  web-push: {}\n");

    assertThat(results.statedBeside("email", Results::acquisitions)).isEqualTo(10);
    assertThat(results.stages("web-push")).isEmpty();
    assertThat(results.sum("web-push", Results::spend)).isNull();
    assertThat(results.whole("web-push", each -> each.results().spend())).isNull();
  }

  @Test
  void besideTheOnlyChannelNothingWasDone() {
    BrandResults results =
        results("channels:\n  sms: { results: { conversion: { acquisitions: 10 } } }\n");

    assertThat(results.statedBeside("sms", Results::acquisitions)).isNull();
  }

  @Test
  void aFigureIsMissingWhereNoStageStatesIt() {
    assertThat(RESULTS.missing("email")).containsExactly("actions");
    assertThat(results("channels: { sms: {} }\n").missing("sms"))
        .containsExactlyInAnyOrder("contacts", "actions", "acquisitions", "spend", "revenue");
  }

  /** Only two stages state both: (1000 + 60) / (100 + 10) = 9.636. Revenue alone counts nowhere. */
  @Test
  void anAcquisitionUsuallyBringsWhatItDoesOnAverage() {
    assertThat(RESULTS.usualValue()).isCloseTo(9.636, within(0.001));
    assertThat(results("channels: { sms: {} }\n").usualValue()).isZero();
  }

  @Test
  void aChannelThatTheBrandDoesNotRunIsAMistake() {
    assertThatThrownBy(() -> RESULTS.of("phone"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("phone");
  }
}

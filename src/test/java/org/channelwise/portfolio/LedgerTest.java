package org.channelwise.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.channelwise.vocabulary.ChannelTerm;
import org.junit.jupiter.api.Test;

class LedgerTest {

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
  private static final Ledger LEDGER = ledger(CHANNELS);

  private static Ledger ledger(String text) {
    return new Ledger(WrittenBrand.of(text), WrittenBrand.RULES.vocabulary());
  }

  @Test
  void channelsAndStagesStandInTheOrderOfTheVocabulary() {
    assertThat(LEDGER.channels()).extracting(ChannelTerm::id).containsExactly("email", "sms");
    assertThat(LEDGER.stages("email").keySet()).containsExactly("awareness", "retention");
    assertThat(LEDGER.position("awareness")).isZero();
    assertThat(LEDGER.position("retention")).isEqualTo(3);
  }

  /** 200 + 50 of spend; acquisitions are stated in one of two stages, actions in none. */
  @Test
  void sumsTakeWhatIsStatedAndWholesAskForAll() {
    assertThat(LEDGER.sum("email", each -> each.results().spend())).isEqualTo(250);
    assertThat(LEDGER.whole("email", each -> each.results().spend())).isEqualTo(250);
    assertThat(LEDGER.sum("email", each -> each.results().acquisitions())).isEqualTo(100);
    assertThat(LEDGER.whole("email", each -> each.results().acquisitions())).isNull();
    assertThat(LEDGER.sum("email", each -> each.results().actions())).isNull();
  }

  /** 250 + 30 of spend, 100 + 10 acquisitions, and nobody states actions. */
  @Test
  void totalsLeaveOutWhoDoesNotSay() {
    assertThat(LEDGER.total(each -> each.results().spend())).isEqualTo(280);
    assertThat(LEDGER.total(each -> each.results().acquisitions())).isEqualTo(110);
    assertThat(LEDGER.total(each -> each.results().actions())).isZero();
    assertThat(LEDGER.totalContent()).isEqualTo(4);
  }

  @Test
  void whatTheOthersDidIsKnownOnlyIfEachOfThemSays() {
    assertThat(LEDGER.totalBeside("email", each -> each.results().acquisitions())).isEqualTo(10);
    assertThat(LEDGER.totalBeside("sms", each -> each.results().acquisitions())).isNull();
    assertThat(LEDGER.totalBeside("sms", each -> each.results().spend())).isEqualTo(250);
  }

  @Test
  void anotherChannelWithoutResultsSaysNothing() {
    Ledger ledger = ledger(CHANNELS + "  web-push: {}\n");

    assertThat(ledger.totalBeside("email", each -> each.results().acquisitions())).isNull();
    assertThat(ledger.stages("web-push")).isEmpty();
    assertThat(ledger.sum("web-push", each -> each.results().spend())).isNull();
    assertThat(ledger.whole("web-push", each -> each.results().spend())).isNull();
  }

  @Test
  void besideTheOnlyChannelNothingWasDone() {
    Ledger ledger = ledger("channels:\n  sms: { results: { conversion: { acquisitions: 10 } } }\n");

    assertThat(ledger.totalBeside("sms", each -> each.results().acquisitions())).isZero();
  }

  @Test
  void aFigureIsMissingWhereNoStageStatesIt() {
    assertThat(LEDGER.missing("email")).containsExactly("actions");
    assertThat(ledger("channels: { sms: {} }\n").missing("sms"))
        .containsExactly("contacts", "actions", "acquisitions", "spend", "revenue");
  }

  /** Only two stages state both: (1000 + 60) / (100 + 10) = 9.636. Revenue alone counts nowhere. */
  @Test
  void anAcquisitionUsuallyBringsWhatItDoesOnAverage() {
    assertThat(LEDGER.usualValue()).isCloseTo(9.636, within(0.001));
    assertThat(ledger("channels: { sms: {} }\n").usualValue()).isZero();
  }

  @Test
  void aChannelThatTheBrandDoesNotRunIsAMistake() {
    assertThatThrownBy(() -> LEDGER.of("phone"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("phone");
  }
}

package org.channelwise.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.channelwise.brand.Brand;
import org.channelwise.facts.BrandChannel;
import org.channelwise.facts.Portfolio;
import org.channelwise.facts.StageResult;
import org.channelwise.vocabulary.ChannelTerm;
import org.junit.jupiter.api.Test;

/**
 * What the rules see in a round. Email won all of its 100 contacts, SMS none: email's share is at
 * least 100 / (100 + z²) = 100 / 106.6348966 = 0.9377793, and SMS's at most 6.6348966 / 106.6348966
 * = 0.0622207. The chatbot states nothing.
 */
class RoundFactsTest {

  private static final Offset<Double> CLOSE = within(1e-4);
  private static final Brand BRAND =
      WrittenBrand.of(
          """
          channels:
            email:
              results:
                conversion: { contacts: 100, actions: 16, acquisitions: 100, assists: 20, spend: 202, revenue: 5000 }
              content: 16
              pinned: true
            sms:
              results:
                conversion: { contacts: 100, acquisitions: 0, assists: 4, spend: 98, revenue: 0 }
              content: 4
            chatbot: {}
          capabilities: { lead-scoring: false, real-time-reporting: true }
          """);

  private static final BrandResults RESULTS =
      new BrandResults(BRAND, WrittenBrand.RULES.vocabulary());

  private static PruningRound round(Set<String> dropped, Set<StageKey> setAside) {
    return PruningRound.of(RESULTS, dropped, setAside);
  }

  private static List<Record> facts(Set<String> dropped, Set<StageKey> setAside) {
    return new RoundFacts(RESULTS, round(dropped, setAside)).all(Set.of());
  }

  private static BrandChannel channel(List<Record> facts, String id) {
    return only(BrandChannel.class, facts).stream()
        .filter(channel -> channel.channel().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static StageResult result(List<Record> facts, String channel) {
    return only(StageResult.class, facts).stream()
        .filter(result -> result.channel().equals(channel))
        .findFirst()
        .orElseThrow();
  }

  private static Portfolio portfolio(List<Record> facts) {
    return only(Portfolio.class, facts).get(0);
  }

  private static <T> List<T> only(Class<T> kind, List<Record> facts) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @Test
  void everyRunningChannelIsAFactWithItsStages() {
    List<Record> facts = facts(Set.of(), Set.of());

    assertThat(only(BrandChannel.class, facts))
        .extracting(BrandChannel::channel)
        .containsExactly("email", "sms", "chatbot");
    assertThat(only(StageResult.class, facts))
        .extracting(StageResult::channel)
        .containsExactly("email", "sms");
    assertThat(only(Portfolio.class, facts)).hasSize(1);
  }

  /**
   * The others state no acquisition at all, so none of 20 assists counts; 202 of 300 spent; 16 of
   * 20 pieces of content; 5000 less 202, and over 202.
   */
  @Test
  void aChannelStatesWhatItDidAndItsShares() {
    BrandChannel email = channel(facts(Set.of(), Set.of()), "email");

    assertThat(email.name()).isEqualTo("Email");
    assertThat(email.kind()).isEqualTo("direct");
    assertThat(email.pinned()).isTrue();
    assertThat(email.measured()).isTrue();
    assertThat(email.missing()).isEmpty();
    assertThat(email.rank()).isEqualTo(1);
    assertThat(email.ranked()).isEqualTo(2);
    assertThat(email.acquisitions()).isEqualTo(100);
    assertThat(email.assists()).isEqualTo(20);
    assertThat(email.assistsCounted()).isZero();
    assertThat(email.assistShare()).isZero();
    assertThat(email.revenue()).isEqualTo(5000);
    assertThat(email.earns()).isEqualTo(4798);
    assertThat(email.returnOnSpend()).isEqualTo(24.75);
    assertThat(email.inMoney()).isTrue();
    assertThat(email.complete()).isTrue();
    assertThat(email.contradicting()).isZero();
    assertThat(email.spend()).isEqualTo(202);
    assertThat(email.spendShare()).isCloseTo(0.673333, CLOSE);
    assertThat(email.content()).isEqualTo(16);
    assertThat(email.contentShare()).isEqualTo(0.8);
  }

  /**
   * Brought at most: 100 of 100 + 0 + 4 = 104 in all, 0.961538. Brought in at most: 5000 / 100 = 50
   * for each of 100, over 202: 24.7525, in cents 24.75.
   */
  @Test
  void aChannelThatWonAllIsTakenAtWhatItDid() {
    BrandChannel email = channel(facts(Set.of(), Set.of()), "email");

    assertThat(email.broughtShareAtMost()).isCloseTo(0.961538, CLOSE);
    assertThat(email.returnAtMost()).isEqualTo(24.75);
  }

  /**
   * Brought at most: 6.22207 + 4 = 10.22207 instead of the 4 observed, of 104 - 4 + 10.22207 =
   * 110.22207, is 0.0927407. Brought in at most: the usual (5000 + 0) / (100 + 0) = 50 for each of
   * 10.22207, over 98: 5.21534, in cents 5.22.
   */
  @Test
  void aChannelThatWonNobodyIsTakenAtTheMostThatItMayHave() {
    BrandChannel sms = channel(facts(Set.of(), Set.of()), "sms");

    assertThat(sms.broughtShareAtMost()).isCloseTo(0.0927407, CLOSE);
    assertThat(sms.returnAtMost()).isEqualTo(5.22);
    assertThat(sms.assistShare()).isEqualTo(1);
    assertThat(sms.missing()).containsExactly("actions");
    assertThat(sms.rank()).isEqualTo(2);
    assertThat(sms.pinned()).isFalse();
  }

  @Test
  void whatTheOthersStateCountsThoughOneOfThemDoesNotSay() {
    assertThat(channel(facts(Set.of(), Set.of()), "sms").statedElsewhere()).isEqualTo(100);
    assertThat(channel(facts(Set.of(), Set.of()), "chatbot").statedElsewhere()).isEqualTo(100);
  }

  @Test
  void aChannelThatStatesNothingIsNotMeasured() {
    BrandChannel chatbot = channel(facts(Set.of(), Set.of()), "chatbot");

    assertThat(chatbot.measured()).isFalse();
    assertThat(chatbot.rank()).isZero();
    assertThat(chatbot.acquisitions()).isNull();
    assertThat(chatbot.assistShare()).isNull();
    assertThat(chatbot.spendShare()).isNull();
    assertThat(chatbot.contentShare()).isNull();
    assertThat(chatbot.broughtShareAtMost()).isNull();
    assertThat(chatbot.returnAtMost()).isNull();
  }

  /** 202 / 100 = 2.02; 202 / 16 = 12.625, half a cent up is 12.63; 5000 / 202 = 24.7525. */
  @Test
  void aStageStatesItsFiguresWithAmountsInCents() {
    StageResult email = result(facts(Set.of(), Set.of()), "email");

    assertThat(email.name()).isEqualTo("Email");
    assertThat(email.stage()).isEqualTo("conversion");
    assertThat(email.contacts()).isEqualTo(100);
    assertThat(email.actions()).isEqualTo(16);
    assertThat(email.acquisitions()).isEqualTo(100);
    assertThat(email.assists()).isEqualTo(20);
    assertThat(email.spend()).isEqualTo(202);
    assertThat(email.revenue()).isEqualTo(5000);
    assertThat(email.acquisitionRate()).isEqualTo(1);
    assertThat(email.acquisitionRateAtLeast()).isCloseTo(0.9377793, CLOSE);
    assertThat(email.costPerAcquisition()).isEqualTo(2.02);
    assertThat(email.costPerAction()).isEqualTo(12.63);
    assertThat(email.revenueOverSpend()).isEqualTo(24.75);
    assertThat(email.rank()).isEqualTo(1);
    assertThat(email.ranked()).isEqualTo(2);
    assertThat(email.others()).isEqualTo(1);
  }

  @Test
  void thePortfolioCountsItsChannels() {
    Portfolio all = portfolio(facts(Set.of(), Set.of()));

    assertThat(all)
        .isEqualTo(
            new Portfolio(
                "b",
                3,
                2,
                1,
                false,
                null,
                0,
                0,
                0,
                null,
                Set.of(),
                3,
                null,
                null,
                20.0,
                20.0,
                null,
                Set.of("Email"),
                1,
                "",
                Set.of("Email"),
                Set.of("real-time-reporting")));
  }

  /** Two are measured, the chatbot is kept by a rule, so all three are judged. */
  @Test
  void aChannelThatARuleKeepsIsJudgedWithoutFigures() {
    assertThat(
            portfolio(
                    new RoundFacts(RESULTS, round(Set.of(), Set.of()))
                        .all(Set.of("chatbot", "email")))
                .judged())
        .isEqualTo(3);
  }

  /** SMS cost 98 and took 4 pieces. Its figures still count in all comparisons and totals. */
  @Test
  void whatADroppedChannelTookIsFreedAndTheOthersDoNoBetterForIt() {
    List<Record> facts = facts(Set.of("sms"), Set.of());
    Portfolio left = portfolio(facts);

    assertThat(round(Set.of("sms"), Set.of()).running())
        .extracting(ChannelTerm::id)
        .containsExactly("email", "chatbot");
    assertThat(left.running()).isEqualTo(2);
    assertThat(left.judged()).isEqualTo(1);
    assertThat(left.dropped()).isEqualTo(1);
    assertThat(left.freedSpend()).isEqualTo(98);
    assertThat(left.freedContent()).isEqualTo(4);
    assertThat(channel(facts, "email").spendShare()).isCloseTo(0.673333, CLOSE);
    assertThat(channel(facts, "email").ranked()).isEqualTo(2);
    assertThat(result(facts, "email").ranked()).isEqualTo(2);
    assertThat(result(facts, "email").others()).isZero();
  }

  /** 202 + 98 of spend, 16 + 4 pieces; the chatbot adds nothing, as it states neither. */
  @Test
  void whatIsFreedAddsUp() {
    Portfolio left = portfolio(facts(Set.of("email", "sms", "chatbot"), Set.of()));

    assertThat(left.freedSpend()).isEqualTo(300);
    assertThat(left.freedContent()).isEqualTo(20);
    assertThat(left.best()).isEmpty();
  }

  @Test
  void figuresThatAreSetAsideAreComparedWithNothing() {
    Set<StageKey> email = Set.of(new StageKey("email", "conversion"));
    List<Record> facts = facts(Set.of(), email);

    assertThat(round(Set.of(), email).measured("email")).isFalse();
    assertThat(channel(facts, "email").setAside()).isEqualTo(1);
    assertThat(channel(facts, "email").measured()).isFalse();
    assertThat(channel(facts, "sms").setAside()).isZero();
    assertThat(channel(facts, "sms").rank()).isEqualTo(1);
    assertThat(channel(facts, "sms").ranked()).isEqualTo(1);
    assertThat(result(facts, "email").rank()).isZero();
    assertThat(result(facts, "sms").rank()).isEqualTo(1);
    assertThat(result(facts, "sms").others()).isEqualTo(1);
    assertThat(portfolio(facts).unmeasured()).isEqualTo(2);
    assertThat(portfolio(facts).best()).containsExactly("SMS");
  }
}

package org.channelwise.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.channelwise.vocabulary.ChannelTerm;
import org.junit.jupiter.api.Test;

/**
 * What channels are worth. A customer costs (1000 + 400 + 300) / (1000 + 100 + 100) = 1.4167 beside
 * SMS. Each channel but the chatbot has figures that can be compared.
 */
class OrderOfWorthTest {

  private static final BrandResults RESULTS =
      new BrandResults(
          WrittenBrand.of(
              """
              channels:
                email: { results: { conversion: { contacts: 9000, acquisitions: 1000, assists: 0, spend: 1000, revenue: 90000 } } }
                sms: { results: { conversion: { contacts: 9000, acquisitions: 100, assists: 200, spend: 500, revenue: 400 } } }
                whatsapp: { results: { conversion: { contacts: 9000, acquisitions: 100, spend: 400, revenue: 100 } } }
                web-push: { results: { conversion: { contacts: 9000, acquisitions: 100, spend: 300, revenue: 310 } } }
                social: { results: { conversion: { contacts: 9000, acquisitions: 90 } } }
                phone: { results: { conversion: { contacts: 9000, acquisitions: 80 } } }
                chatbot: {}
              """),
          WrittenBrand.RULES.vocabulary());

  private static OrderOfWorth order(Set<String> kept) {
    return new OrderOfWorth(RESULTS, PruningRound.of(RESULTS, Set.of(), Set.of()), kept);
  }

  private static List<String> ids(List<ChannelTerm> channels) {
    return channels.stream().map(ChannelTerm::id).toList();
  }

  /** 400 - 500 + 200 assists at half of 1.4167 = 41.67. */
  @Test
  void assistsCountAtHalfOfWhatACustomerCostsElsewhere() {
    ChannelMoney sms = order(Set.of()).money("sms");

    assertThat(sms.earns()).isEqualTo(-100);
    assertThat(sms.costElsewhere()).isCloseTo(1.4167, within(1e-4));
    assertThat(sms.worth()).isCloseTo(41.67, within(0.01));
    assertThat(order(Set.of()).money("whatsapp").worth()).isEqualTo(-300);
    assertThat(order(Set.of()).money("phone").worth()).isNull();
  }

  /**
   * 100 of 9000 are at most 100 + z * sqrt(100) or so, 129 at 4 each: what SMS may have brought by
   * itself is more than it cost, so its assists cost nothing. WhatsApp states none.
   */
  @Test
  void anAssistCostsWhatTheChannelCannotHaveEarnedByItself() {
    assertThat(order(Set.of()).money("sms").assistCost()).isZero();
    assertThat(order(Set.of()).money("sms").assistCostShare()).isZero();
    assertThat(order(Set.of()).money("whatsapp").assistCost()).isNull();
  }

  /**
   * Who loses, who does not say by rank, who earns by worth: web push 10, SMS 41.67, email most.
   */
  @Test
  void whoCostsLeastToEndGoesFirst() {
    assertThat(ids(order(Set.of()).free()))
        .containsExactly("whatsapp", "phone", "social", "web-push", "sms", "email");
    assertThat(order(Set.of()).next()).map(ChannelTerm::id).contains("whatsapp");
    assertThat(order(Set.of("whatsapp", "phone")).next()).map(ChannelTerm::id).contains("social");
  }

  @Test
  void whoIsKeptForLessIsWorthLessAndKnownTo() {
    OrderOfWorth order = order(Set.of("whatsapp", "phone", "web-push", "email"));

    assertThat(ids(order.keptForLess("sms"))).containsExactlyInAnyOrder("whatsapp", "web-push");
    assertThat(order.keptForLess("social")).isEmpty();
    assertThat(ids(order.free())).containsExactly("social", "sms");
  }

  /** 10 of 89,000 + 10 + 41.67. */
  @Test
  void aShareIsOfAllThatIsWorthAnything() {
    assertThat(order(Set.of()).worthShare("web-push")).isCloseTo(0.0001123, within(1e-6));
    assertThat(order(Set.of()).worthShare("whatsapp")).isNegative();
    assertThat(order(Set.of()).worthShare("phone")).isNull();
  }
}

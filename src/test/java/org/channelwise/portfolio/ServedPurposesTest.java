package org.channelwise.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.channelwise.brand.Brand;
import org.channelwise.facts.Fitting;
import org.channelwise.facts.Unserved;
import org.junit.jupiter.api.Test;

/** Which channels serve what a brand sends, as the shipped rules for purposes say. */
class ServedPurposesTest {

  private static List<Record> facts(String purposes, Set<String> dropped) {
    Brand brand =
        WrittenBrand.of(
            "channels: { chatbot: {}, web-overlay: {}, direct-mail: {} }\npurposes: %s\n"
                .formatted(purposes));
    BrandResults results = new BrandResults(brand, WrittenBrand.RULES.vocabulary());
    return new ServedPurposes(brand, results.channels(), WrittenBrand.RULES).facts(dropped);
  }

  private static Fitting firstVisit(String channel, String name, boolean running, int others) {
    return new Fitting(channel, name, "first-visit", "informational", running, others);
  }

  @Test
  void eachServingChannelIsToldHowManyOthersServeToo() {
    assertThat(facts("[first-visit]", Set.of()))
        .containsExactly(
            firstVisit("web-overlay", "Web overlay", true, 1),
            firstVisit("chatbot", "Chatbot", true, 1));
  }

  @Test
  void aDroppedChannelServesOnAndCountsForNobody() {
    assertThat(facts("[first-visit]", Set.of("chatbot")))
        .containsExactly(
            firstVisit("web-overlay", "Web overlay", true, 0),
            firstVisit("chatbot", "Chatbot", false, 1));
    assertThat(facts("[first-visit]", Set.of("chatbot", "web-overlay")))
        .containsExactly(
            firstVisit("web-overlay", "Web overlay", false, 0),
            firstVisit("chatbot", "Chatbot", false, 0),
            new Unserved("first-visit"));
  }

  @Test
  void aBrandThatSendsNothingNeedsNoChannelForIt() {
    assertThat(facts("[]", Set.of())).isEmpty();
  }
}

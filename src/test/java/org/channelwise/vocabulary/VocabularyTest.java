package org.channelwise.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.channelwise.campaign.Inputs;
import org.channelwise.source.SourceText;
import org.junit.jupiter.api.Test;

/** What a vocabulary knows. */
class VocabularyTest {
  private final Vocabulary vocabulary = Inputs.vocabulary();

  @Test
  void channelsComeByPrecedence() {
    assertThat(vocabulary.channels())
        .extracting(ChannelTerm::id)
        .containsExactly("email", "sms", "whatsapp", "in-app", "social");
    assertThat(vocabulary.channel("whatsapp"))
        .contains(
            new ChannelTerm(
                "whatsapp",
                "WhatsApp",
                "phone",
                "direct",
                Set.of("interrupts", "keeps"),
                3,
                null,
                null));
    assertThat(vocabulary.channel("fax")).isEmpty();
  }

  @Test
  void termsKeepTheOrderOfTheFile() {
    assertThat(vocabulary.terms("channels"))
        .containsExactly("sms", "email", "whatsapp", "in-app", "social");
    assertThat(vocabulary.terms("nothing")).isEmpty();
    assertThat(vocabulary.sections()).startsWith("kinds", "addresses").endsWith("seasons");
  }

  @Test
  void termsAreDescribed() {
    assertThat(vocabulary.purpose("flash-deal"))
        .contains(
            new PurposeTerm(
                "flash-deal",
                "an offer that ends soon",
                "promotional",
                Optional.of("offer"),
                List.of("announcement"),
                Optional.of("site-visit")));
    assertThat(vocabulary.goal("awareness"))
        .contains(new GoalTerm("awareness", Optional.empty(), Set.of("reach")));
    assertThat(vocabulary.kpi("reach")).contains(new KpiTerm("reach", "Reach", "reach"));
    assertThat(vocabulary.meaning("urgency", "same-day")).contains("today");
    assertThat(vocabulary.meaning("channels", "sms")).contains("SMS");
    assertThat(vocabulary.meaning("urgency", "never")).isEmpty();
  }

  @Test
  void pointsAndRanks() {
    assertThat(vocabulary.points("weighs-against")).isEqualTo(-25);
    assertThatThrownBy(() -> vocabulary.points("weighty"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(vocabulary.rank("consent", "denied")).isEqualTo(3);
    assertThat(vocabulary.rank("kinds", "direct")).isEqualTo(Vocabulary.UNRANKED);
  }

  @Test
  void channelsShareAnAddressUnlessEachHasItsOwn() {
    assertThat(addressKey("whatsapp")).isEqualTo("phone").isEqualTo(addressKey("sms"));
    assertThat(addressKey("social")).isEqualTo("social-account:social");
  }

  @Test
  void eachClassAsksForOneConsent() {
    assertThat(vocabulary.consentAsked("informational")).isEqualTo("promotional");
    assertThat(vocabulary.consentClasses()).containsExactly("transactional", "promotional");
  }

  @Test
  void unspecifiedIsAValueButNoTerm() {
    assertThat(vocabulary.knows("journey", "research-online-buy-online")).isTrue();
    assertThat(vocabulary.knows("journey", Vocabulary.UNSPECIFIED)).isFalse();
    assertThat(vocabulary.mayBeUnspecified("journey")).isTrue();
    assertThat(vocabulary.mayBeUnspecified("urgency")).isFalse();
    assertThat(vocabulary.mayBeUnspecified("channels")).isFalse();
    assertThat(vocabulary.fallback("urgency")).contains("flexible");
    assertThat(vocabulary.fallback("journey")).isEmpty();
  }

  @Test
  void theCanonicalTextDoesNotDependOnOrderQuotesOrComments() {
    String text = Inputs.source(Inputs.ROOT.resolve("vocabulary.yaml")).text();
    int cut = text.indexOf("classes:");
    String shuffled =
        "# Shuffled.\n"
            + text.substring(cut)
            + "\n"
            + text.substring(0, cut)
                .replace("name: SMS, address: phone", "address: phone, name: 'SMS'");
    assertThat(canonical(shuffled)).isEqualTo(vocabulary.canonical());
    assertThat(canonical(text.replace("precedence: 5", "precedence: 6")))
        .isNotEqualTo(vocabulary.canonical());
    assertThat(canonical(text.replace("[interrupts, keeps]", "[keeps, interrupts]")))
        .isNotEqualTo(vocabulary.canonical());
  }

  @Test
  void theBundledVocabularyIsRight() {
    Vocabulary bundled = Inputs.bundledVocabulary();
    assertThat(bundled.channels()).hasSizeGreaterThanOrEqualTo(13);
    assertThat(bundled.fallback("consent")).contains("unknown");
  }

  private String addressKey(String channel) {
    return vocabulary.addressKey(vocabulary.channel(channel).orElseThrow());
  }

  private static String canonical(String text) {
    return VocabularyReader.read(new SourceText("v.yaml", text)).orElseThrow().canonical();
  }
}

package org.channelwise.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.channelwise.brand.Brand;
import org.channelwise.facts.Audience;
import org.channelwise.facts.Campaign;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Message;
import org.channelwise.facts.Purpose;
import org.junit.jupiter.api.Test;

/** Good campaign files become facts, with defaults and the brand's figures filled in. */
class GoodCampaignsTest {

  @Test
  void everyFieldBecomesAFact() {
    Brief brief = Inputs.brief("full.yaml");
    assertThat(brief.name()).isEqualTo("Policy renewal");
    assertThat(brief.campaign())
        .isEqualTo(
            new Campaign(
                "policy-renewal",
                "awareness",
                "retention",
                "site-visit",
                new Message(
                    "renewal-reminder",
                    "same-day",
                    true,
                    "individual",
                    true,
                    null,
                    "unspecified",
                    null),
                new Audience(
                    "People whose cover ends",
                    false,
                    48200.0,
                    "customer",
                    "high",
                    "research-online-buy-online",
                    12.0,
                    35.5,
                    "adults",
                    "consumers",
                    "high",
                    2.5,
                    Set.of("NO", "AT"))));
    assertThat(brief.kpis()).containsExactly("retention-rate", "reach");
    assertThat(brief.plan())
        .contains(
            new Plan(
                "whatsapp",
                List.of("sms", "email", "in-app"),
                Optional.of("People who call us renew")));
    assertThat(brief.brand()).map(Brand::id).contains("northwind");
  }

  @Test
  void whatIsLeftOutIsTheUsualTheDefaultOrUnspecified() {
    Brief brief = Inputs.brief("least.yaml");
    assertThat(brief.name()).isEqualTo("spring-sale");
    assertThat(brief.campaign())
        .isEqualTo(
            new Campaign(
                "spring-sale",
                "retention",
                "retention",
                "site-visit",
                new Message(
                    "flash-deal", "flexible", false, "none", false, null, "unspecified", null),
                new Audience(
                    "unspecified",
                    false,
                    null,
                    "unspecified",
                    "unspecified",
                    "unspecified",
                    null,
                    null,
                    "unspecified",
                    "unspecified",
                    "unspecified",
                    null,
                    Set.of())));
    assertThat(brief.kpis()).isEmpty();
    assertThat(brief.plan()).isEmpty();
    assertThat(brief.brand()).isEmpty();
  }

  @Test
  void zeroWithASignIsZero() {
    Brief brief = Inputs.brief("minus-zero.yaml");
    assertThat(brief.candidates()).extracting(Candidate::reach).containsExactly(0.0, 0.0);
    assertThat(brief.campaign().audience().size()).isEqualTo(0.0);
  }

  @Test
  void withoutAUsualStageOrTriggerThereIsNone() {
    Campaign campaign = Inputs.brief("no-usual.yaml").campaign();
    assertThat(campaign.stage()).isEqualTo("unspecified");
    assertThat(campaign.trigger()).isEqualTo("unspecified");
  }

  @Test
  void thePurposeComesWithTheWiderOnes() {
    assertThat(Inputs.brief("least.yaml").purposes())
        .containsExactly(
            new Purpose("flash-deal", "promotional", true),
            new Purpose("offer", "promotional", false));
  }

  @Test
  void withoutChannelsAndBrandEveryChannelMayBeChosen() {
    assertThat(Inputs.brief("least.yaml").candidates())
        .extracting(Candidate::channel, Candidate::consent, Candidate::reach)
        .containsExactly(
            tuple("email", "unknown", null),
            tuple("sms", "unknown", null),
            tuple("whatsapp", "unknown", null),
            tuple("in-app", "unknown", null),
            tuple("social", "unknown", null));
  }

  @Test
  void candidatesCarryWhatTheVocabularySaysOfTheirChannel() {
    assertThat(Inputs.brief("least.yaml").candidates())
        .contains(
            new Candidate(
                "whatsapp",
                "WhatsApp",
                "direct",
                "phone",
                Set.of("interrupts", "keeps"),
                "unknown",
                null,
                null,
                null,
                null));
  }

  @Test
  void withoutChannelsTheBrandsMayBeChosen() {
    assertThat(Inputs.brief("brand-channels.yaml").candidates())
        .extracting(Candidate::channel, Candidate::consent, Candidate::reach)
        .containsExactly(
            tuple("email", "denied", 0.1),
            tuple("sms", "explicit", 0.88),
            tuple("whatsapp", "unknown", 0.2));
  }

  @Test
  void theCampaignsFiguresWinAndTheBrandsFillIn() {
    assertThat(Inputs.brief("full.yaml").candidates())
        .extracting(Candidate::channel, Candidate::consent, Candidate::reach, Candidate::engaged)
        .containsExactly(
            tuple("email", "explicit", 0.5, 0.3),
            tuple("sms", "explicit", 0.88, 0.4),
            tuple("whatsapp", "unknown", 0.61, null),
            tuple("in-app", "unknown", null, null));
  }

  @Test
  void theClassOfThePurposeDecidesWhichConsentCounts() {
    assertThat(Inputs.briefs("consent-classes.yaml"))
        .flatExtracting(Brief::candidates)
        .extracting(Candidate::channel, Candidate::consent)
        .containsExactly(
            tuple("email", "explicit"),
            tuple("sms", "unknown"),
            tuple("email", "denied"),
            tuple("sms", "unknown"),
            tuple("email", "denied"),
            tuple("sms", "explicit"));
  }

  @Test
  void wordsThatYamlOnceTookForSomethingElseAreText() {
    Brief brief = Inputs.brief("words.yaml");
    assertThat(brief.campaign().id()).isEqualTo("2026");
    assertThat(brief.name()).isEqualTo("NO");
    assertThat(brief.campaign().audience().segment()).isEqualTo("30");
    assertThat(brief.campaign().audience().countries()).containsExactlyInAnyOrder("NO", "DK");
    assertThat(brief.campaign().message().saveForLater()).isFalse();
  }

  @Test
  void lineEndsMakeNoDifference() {
    Brief lf = Inputs.brief("lf.yaml");
    Brief crlf = Inputs.brief("crlf.yaml");
    assertThat(crlf.campaign()).isEqualTo(lf.campaign());
    assertThat(crlf.name()).isEqualTo(lf.name()).isEqualTo("Spring sale");
    assertThat(crlf.campaign().audience().segment()).isEqualTo("People\nin May\n");
    assertThat(crlf.place("audience.segment").line())
        .isEqualTo(lf.place("audience.segment").line());
  }

  @Test
  void aByteOrderMarkMakesNoDifference() {
    Brief brief = Inputs.brief("byte-order-mark.yaml");
    assertThat(brief.place("campaign")).hasToString("byte-order-mark.yaml:1:11");
  }

  @Test
  void commentsAndDocumentEndsAreNoCampaigns() {
    assertThat(Inputs.briefs("comments.yaml"))
        .extracting(brief -> brief.campaign().id())
        .containsExactly("first", "second");
  }

  @Test
  void everyFieldKnowsItsPlace() {
    Brief brief = Inputs.brief("full.yaml");
    assertThat(brief.place("")).hasToString("full.yaml:1:1");
    assertThat(brief.place("message")).hasToString("full.yaml:7:1");
    assertThat(brief.place("message.purpose")).hasToString("full.yaml:8:12");
    assertThat(brief.place("kpis")).hasToString("full.yaml:30:7");
    assertThat(brief.place("kpis.1")).hasToString("full.yaml:30:24");
    assertThat(brief.place("plan.backups.1")).hasToString("full.yaml:33:18");
    assertThat(brief.place("audience.size.of-nothing")).hasToString("full.yaml:14:9");
    assertThat(brief.file()).isEqualTo("full.yaml");
  }

  @Test
  void whatTheBrandSaidStandsInTheBrandsFile() {
    Brief brief = Inputs.brief("full.yaml");
    assertThat(brief.place("channels.sms.reach")).hasToString("brands/northwind.yaml:8:12");
    assertThat(brief.place("channels.sms.consent")).hasToString("brands/northwind.yaml:7:31");
    assertThat(brief.place("channels.whatsapp.reach")).hasToString("full.yaml:26:22");
    assertThat(brief.place("channels.email.consent")).hasToString("full.yaml:28:21");
    assertThat(brief.place("channels.in-app.reach")).hasToString("full.yaml:29:3");
    assertThat(brief.place("channels.whatsapp")).hasToString("full.yaml:26:3");
  }
}

package org.channelwise.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.channelwise.facts.Audience;
import org.channelwise.facts.Campaign;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Capability;
import org.channelwise.facts.Exclusion;
import org.channelwise.facts.Finding;
import org.channelwise.facts.Kpi;
import org.channelwise.facts.Message;
import org.channelwise.facts.Ranked;
import org.channelwise.facts.Trait;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactTypesTest {

  private static final Candidate SMS =
      new Candidate(
          "sms", "SMS", "direct", "phone", Set.of("keeps"), "explicit", 0.88, null, null, null);

  private static final Campaign CAMPAIGN =
      new Campaign(
          "winter",
          "retention",
          "conversion",
          "schedule",
          new Message("coupon", "flexible", true, "none", false, null, "unspecified", null),
          new Audience(
              "unspecified",
              true,
              null,
              "customer",
              "high",
              "unspecified",
              12.0,
              null,
              "unspecified",
              "unspecified",
              "unspecified",
              null,
              Set.of("DE")));

  @Test
  void pathsSayWhatStandsThere() {
    assertThat(FactTypes.of(Candidate.class).paths().keySet())
        .containsExactly(
            "channel",
            "name",
            "kind",
            "address",
            "abilities",
            "consent",
            "reach",
            "engaged",
            "hoursToArrive",
            "hoursToBeSeen");
    assertThat(FactTypes.of(Candidate.class).path("abilities").kind())
        .isEqualTo(FactPath.Kind.TERMS);
    assertThat(FactTypes.of(Candidate.class).path("reach").mayBeAbsent()).isTrue();
    assertThat(FactTypes.of(Candidate.class).path("reach").share()).isTrue();
    assertThat(FactTypes.of(Campaign.class).path("message.purpose").section())
        .isEqualTo("purposes");
    assertThat(FactTypes.of(Campaign.class).path("audience.everyone").kind())
        .isEqualTo(FactPath.Kind.FLAG);
    assertThat(FactTypes.of(Campaign.class).path("audience.countries").kind())
        .isEqualTo(FactPath.Kind.TEXTS);
    assertThat(FactTypes.of(Ranked.class).path("score").kind()).isEqualTo(FactPath.Kind.WHOLE);
  }

  @Test
  void sentencesAndGroupsAreNoPaths() {
    assertThat(FactTypes.of(Trait.class).paths().keySet()).containsExactly("name");
    assertThat(FactTypes.of(Campaign.class).has("message")).isFalse();
  }

  @Test
  void valuesAreReadThroughTheirPaths() {
    assertThat(read(SMS, "reach")).isEqualTo(0.88);
    assertThat(read(CAMPAIGN, "message.saveForLater")).isEqualTo(true);
    assertThat(read(CAMPAIGN, "audience.size")).isNull();
    assertThatThrownBy(() -> read(SMS, "price")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void valuesHaveAPlaceInTheCampaignFile() {
    assertThat(filePath(SMS, "reach")).isEqualTo("channels.sms.reach");
    assertThat(filePath(SMS, "channel")).isEmpty();
    assertThat(filePath(CAMPAIGN, "id")).isEqualTo("campaign");
    assertThat(filePath(CAMPAIGN, "stage")).isEqualTo("stage");
    assertThat(filePath(CAMPAIGN, "message.purpose")).isEqualTo("message.purpose");
    assertThat(filePath(CAMPAIGN, "message.saveForLater")).isEqualTo("message.save-for-later");
    assertThat(filePath(CAMPAIGN, "audience.purchaseIntent")).isEqualTo("audience.purchase-intent");
    assertThat(filePath(new Exclusion("sms", "REGULATION", "x", "y"), "code"))
        .isEqualTo("channels.sms.excluded");
    assertThat(filePath(new Trait("cannot-wait", "x"), "name")).isEqualTo("trait");
    Kpi kpi = new Kpi("reach", "Reach", "reach", true, false, "kpis.1");
    assertThat(filePath(kpi, "name")).isEqualTo("kpis.1");
    assertThat(FactTypes.of(Kpi.class).has("where")).isFalse();
    assertThat(filePath(new Capability("lead-scoring", false), "present"))
        .isEqualTo("brand.capabilities.lead-scoring");
  }

  @Test
  void verbsSayWhoMayUseThemAndWhatTheyAreTold() {
    FactVerb exclude = Objects.requireNonNull(FactTypes.of(Candidate.class).verbs().get("exclude"));

    assertThat(exclude.folders()).containsExactly("eligibility");
    assertThat(exclude.arguments())
        .extracting(FactVerb.Argument::name)
        .containsExactly("code", "reason", "unlock");
    assertThat(exclude.arguments())
        .extracting(FactVerb.Argument::kind)
        .containsExactly(FactVerb.Kind.TERM, FactVerb.Kind.SENTENCE, FactVerb.Kind.SENTENCE);
    assertThat(exclude.arguments().get(0).section()).isEqualTo("exclusions");
    assertThat(FactTypes.of(Campaign.class).verbs())
        .containsOnlyKeys("is", "advise", "warn", "object");
  }

  @Test
  void everyVerbBelongsToAPhaseThatSeesItsFact() {
    assertThat(Arrays.stream(Phase.values()).flatMap(phase -> phase.sees().stream()).distinct())
        .allSatisfy(
            type ->
                assertThat(FactTypes.of(type).verbs().values())
                    .allSatisfy(
                        verb ->
                            assertThat(verb.folders())
                                .allSatisfy(
                                    folder ->
                                        assertThat(Phase.ofFolder(folder).orElseThrow().sees())
                                            .contains(type))));
  }

  @Test
  void typesThatNoPhaseSeesAreUnknown() {
    assertThat(FactTypes.named("Candidate")).isPresent();
    assertThat(FactTypes.named("Finding")).isEmpty();
    assertThatThrownBy(() -> FactTypes.of(Finding.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static @Nullable Object read(Record fact, String path) {
    return FactTypes.of(fact.getClass()).path(path).read(fact);
  }

  private static String filePath(Record fact, String path) {
    return FactTypes.of(fact.getClass()).path(path).filePath(fact);
  }
}

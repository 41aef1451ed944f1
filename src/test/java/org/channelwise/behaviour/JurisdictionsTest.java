package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.Advisor;
import org.channelwise.advice.Recommendation;
import org.channelwise.campaign.Jurisdictions;
import org.channelwise.facts.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which countries' rules answer for an audience, and what they make of several countries at once.
 */
class JurisdictionsTest {

  @Test
  void countriesOfOneGroupAreAnsweredTogetherAndTheRestIsUnspecified() {
    assertThat(areas("DE", "US", "NO", "NZ", "GB"))
        .containsOnly(
            Map.entry("us", Set.of("US")),
            Map.entry("eea", Set.of("DE", "NO")),
            Map.entry("unspecified", Set.of("GB", "NZ")));
  }

  @Test
  void withoutCountriesThereIsNothingToAnswer() {
    assertThat(areas()).isEmpty();
  }

  @Test
  void theEuropeanEconomicAreaIsTheUnionAndThreeMore() {
    assertThat(Shipped.RULES.vocabulary().countries("eea"))
        .hasSize(27 + 3)
        .contains("IS", "LI", "NO")
        .doesNotContain("GB", "CH");
  }

  @ParameterizedTest
  @CsvSource({"NZ, none", "DE, email", "US, sms", "'US, NZ', sms", "'NZ, DE, US', 'email, sms'"})
  void theStrictestCountryDecides(String countries, String forbidden) {
    Recommendation answer =
        new Advisor(Shipped.RULES)
            .recommend(
                Campaigns.of(
                    Shipped.RULES.vocabulary(),
                    """
                    campaign: sale
                    goal: conversion
                    message: { purpose: promotion }
                    audience: { segment: Subscribers, relationship: lead, countries: [%s] }
                    channels:
                      sms: { consent: implied, reach: 0.9 }
                      email: { consent: implied, reach: 0.8 }
                      direct-mail: { consent: explicit, reach: 0.3 }
                    kpis: [conversion-rate]
                    """
                        .formatted(countries)));
    String excluded =
        answer.excluded().stream()
            .filter(barred -> barred.grounds().get(0).code().equals("REGULATION"))
            .map(barred -> barred.channel())
            .sorted()
            .collect(Collectors.joining(", "));
    assertThat(excluded.isEmpty() ? "none" : excluded).isEqualTo(forbidden);
  }

  private static Map<String, Set<String>> areas(String... countries) {
    return Jurisdictions.of(
            Arrays.stream(countries).collect(Collectors.toSet()), Shipped.RULES.vocabulary())
        .stream()
        .collect(Collectors.toMap(Jurisdiction::area, Jurisdiction::countries));
  }
}

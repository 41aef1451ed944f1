package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.campaign.Brief;
import org.channelwise.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reviews say of campaigns, where they stay silent, and in which order they speak. */
class ReviewFindingsTest {

  private static final Vocabulary VOCABULARY = Shipped.RULES.vocabulary();

  private static final String BARE =
      """
      campaign: bare
      goal: conversion
      message: { purpose: %s }
      audience: { journey: research-online-buy-offline }
      channels:
        email: { consent: explicit, reach: 0.9 }
        sms: { consent: explicit, reach: 0.8 }
      kpis: [conversion-rate]
      plan: { primary: email }
      """;

  private static final List<String> NOT_FOR_WHAT_PEOPLE_NEED =
      List.of(
          "NO_SEGMENT",
          "BROAD_SEGMENT",
          "NOT_PERSONALIZED",
          "SINGLE_CHANNEL_PLAN",
          "NO_ONLINE_AND_OFFLINE",
          "FOLLOW_UP_UNNAMED");

  static Stream<String> transactionalPurposes() {
    return VOCABULARY.terms("purposes").stream()
        .filter(
            id ->
                VOCABULARY
                    .purpose(id)
                    .filter(purpose -> purpose.purposeClass().equals("transactional"))
                    .isPresent());
  }

  @ParameterizedTest
  @MethodSource("transactionalPurposes")
  void aMessageThatPeopleNeedIsSpared(String purpose) {
    assertThat(codes(BARE.formatted(purpose)))
        .doesNotContainAnyElementsOf(NOT_FOR_WHAT_PEOPLE_NEED);
  }

  @Test
  void aPromotionIsNot() {
    assertThat(codes(BARE.formatted("promotion")))
        .contains("NO_SEGMENT", "NOT_PERSONALIZED", "SINGLE_CHANNEL_PLAN", "FOLLOW_UP_UNNAMED");
  }

  @Test
  void lessGraveFindingsNeverComeFirst() {
    assertThat(Shipped.FIXTURES)
        .extracting(brief -> new Advisor(Shipped.RULES).recommend(brief))
        .allSatisfy(
            answer ->
                assertThat(answer.findings())
                    .extracting(ReportedFinding::severity)
                    .isSortedAccordingTo(ReportedFinding.Severity::compareTo));
  }

  @Test
  void equallyGraveFindingsComeByTheirRankInTheVocabulary() {
    assertThat(Shipped.FIXTURES)
        .extracting(brief -> new Advisor(Shipped.RULES).recommend(brief))
        .allSatisfy(
            answer ->
                Stream.of(ReportedFinding.Severity.values())
                    .forEach(severity -> assertThat(ranks(answer, severity)).isSorted()));
  }

  @Test
  void aFindingStandsWhereItsCauseDoes() {
    List<Brief> briefs =
        Campaigns.below(VOCABULARY, Path.of(""), "fixtures/measure-goals-and-kpis");
    assertThat(places(briefs.get(0), "KPI_WITHOUT_GOAL"))
        .containsExactly("fixtures/measure-goals-and-kpis/campaign.yaml:14:8");
    assertThat(places(briefs.get(2), "GOAL_WITHOUT_KPI"))
        .containsExactly("fixtures/brands/northwind.yaml:3:20");
  }

  private static List<Integer> ranks(Recommendation answer, ReportedFinding.Severity severity) {
    return answer.findings().stream()
        .filter(finding -> finding.severity() == severity)
        .map(finding -> VOCABULARY.rank("findings", finding.code()))
        .toList();
  }

  private static List<String> places(Brief brief, String code) {
    return new Advisor(Shipped.RULES)
        .recommend(brief).findings().stream()
            .filter(finding -> finding.code().equals(code))
            .map(finding -> finding.place().toString())
            .toList();
  }

  private static List<String> codes(String campaign) {
    return new Advisor(Shipped.RULES)
        .recommend(Campaigns.of(VOCABULARY, campaign)).findings().stream()
            .map(ReportedFinding::code)
            .toList();
  }
}

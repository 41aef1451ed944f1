package org.channelwise.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.channelwise.Advisor;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.campaign.Brief;
import org.junit.jupiter.api.Test;

/**
 * Rules that say when they were checked are due again after a year, and only those that were used.
 */
class UpkeepTest {

  private static final String RULE =
      "Promotional SMS in the US need written consent that somebody knows of";
  private static final LocalDate CHECKED = checked(RULE);
  private static final LocalDate YEAR_LATER = CHECKED.plusDays(365);

  private static final Brief PROMOTION = campaign("promotion", "US");

  @Test
  void aRuleIsDueOnceItsCheckIsMoreThanAYearAgo() {
    assertThat(due(PROMOTION, YEAR_LATER)).isEmpty();
    List<ReportedFinding> due = due(PROMOTION, YEAR_LATER.plusDays(1));
    assertThat(due)
        .extracting(ReportedFinding::severity)
        .containsOnly(ReportedFinding.Severity.WARNING);
    assertThat(due)
        .extracting(remark -> remark.reason().text())
        .containsExactly(
            "A rule behind this was checked on " + CHECKED + ", over a year ago: " + RULE);
    assertThat(due).extracting(remark -> remark.place().line()).containsOnly(1);
  }

  @Test
  void aRuleThatWasNotUsedIsNotMentioned() {
    assertThat(due(campaign("promotion", "NZ"), YEAR_LATER.plusYears(9))).isEmpty();
    assertThat(due(campaign("transaction-update", "US"), YEAR_LATER.plusYears(9))).isEmpty();
  }

  @Test
  void theDateChangesNothingButThatFinding() {
    String without = json(new Advisor(Shipped.RULES).recommend(PROMOTION));
    Recommendation early = on(PROMOTION, YEAR_LATER);
    assertThat(json(early)).isEqualTo(without);
    Recommendation late = on(PROMOTION, YEAR_LATER.plusYears(3));
    assertThat(json(late)).isNotEqualTo(without);
    assertThat(json(late)).isEqualTo(json(on(PROMOTION, YEAR_LATER.plusYears(4))));
    List<ReportedFinding> others =
        late.findings().stream().filter(remark -> !remark.code().equals("RULE_CHECK_DUE")).toList();
    assertThat(json(with(others, late))).isEqualTo(without);
  }

  private static Recommendation with(List<ReportedFinding> findings, Recommendation answer) {
    return new Recommendation(
        answer.campaign(),
        answer.name(),
        answer.file(),
        answer.primary(),
        answer.backups(),
        answer.reached(),
        answer.outranked(),
        answer.excluded(),
        findings,
        answer.refusals());
  }

  private static List<ReportedFinding> due(Brief brief, LocalDate day) {
    return on(brief, day).findings().stream()
        .filter(remark -> remark.code().equals("RULE_CHECK_DUE"))
        .toList();
  }

  private static Recommendation on(Brief brief, LocalDate day) {
    return new Advisor(Shipped.RULES, day).recommend(brief);
  }

  private static String json(Recommendation recommendation) {
    return Answers.json(Shipped.RULES.hash(), List.of(recommendation));
  }

  private static LocalDate checked(String name) {
    return Shipped.RULES.files().stream()
        .flatMap(file -> file.rules().stream())
        .filter(rule -> rule.name().equals(name))
        .map(rule -> rule.annotations().get("checked"))
        .map(LocalDate::parse)
        .findFirst()
        .orElseThrow();
  }

  private static Brief campaign(String purpose, String country) {
    return Campaigns.of(
        Shipped.RULES.vocabulary(),
        """
        campaign: bouquets
        goal: conversion
        message: { purpose: %s }
        audience: { segment: Florists' customers, relationship: customer, countries: [%s] }
        channels:
          sms: { reach: 0.9 }
          direct-mail: { consent: explicit, reach: 0.3 }
        kpis: [conversion-rate]
        """
            .formatted(purpose, country));
  }
}

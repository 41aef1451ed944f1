package org.channelwise.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.channelwise.brand.Brand;
import org.channelwise.facts.KpiFamily;
import org.channelwise.source.Block;
import org.channelwise.vocabulary.GoalTerm;
import org.channelwise.vocabulary.KpiTerm;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Goals held against the KPIs that are to measure them, and the other way round.
 *
 * @param vocabulary the terms, with the KPIs that measure each goal
 * @param campaign the campaign's file, found right
 * @param brand its brand
 */
record Yardsticks(Vocabulary vocabulary, Block campaign, Optional<Brand> brand) {
  private static final String KPIS = "kpis";

  List<Record> facts() {
    List<Record> facts = new ArrayList<>();
    facts.addAll(goals());
    facts.addAll(kpis());
    if (!ofBrand().isEmpty()) {
      facts.addAll(families());
    }
    return facts;
  }

  private List<org.channelwise.facts.Goal> goals() {
    String goal = campaign.text("goal").orElseThrow();
    List<org.channelwise.facts.Goal> goals = new ArrayList<>();
    List<String> chosen = own().isEmpty() ? ofBrand() : own();
    goals.add(new org.channelwise.facts.Goal(goal, true, isMeasured(goal, chosen), "goal"));
    List<String> brandGoals = brand.map(Brand::goals).orElse(List.of());
    for (int i = 0; i < brandGoals.size(); i++) {
      String other = brandGoals.get(i);
      if (!other.equals(goal)) {
        goals.add(
            new org.channelwise.facts.Goal(
                other, false, isMeasured(other, all()), "brand.goals." + i));
      }
    }
    return goals;
  }

  private List<org.channelwise.facts.Kpi> kpis() {
    Set<String> useful = new LinkedHashSet<>(measuring(campaign.text("goal").orElseThrow()));
    brand.ifPresent(known -> known.goals().forEach(goal -> useful.addAll(measuring(goal))));
    List<org.channelwise.facts.Kpi> kpis = new ArrayList<>();
    List<String> own = own();
    for (int i = 0; i < own.size(); i++) {
      kpis.add(kpi(own.get(i), true, useful, KPIS + "." + i));
    }
    List<String> ofBrand = ofBrand();
    for (int i = 0; i < ofBrand.size(); i++) {
      if (!own.contains(ofBrand.get(i))) {
        kpis.add(kpi(ofBrand.get(i), false, useful, "brand." + KPIS + "." + i));
      }
    }
    return kpis;
  }

  private org.channelwise.facts.Kpi kpi(
      String id, boolean ofCampaign, Set<String> useful, String where) {
    KpiTerm known = vocabulary.kpi(id).orElseThrow();
    return new org.channelwise.facts.Kpi(
        id, known.name(), known.family(), ofCampaign, useful.contains(id), where);
  }

  private List<KpiFamily> families() {
    return vocabulary.terms("families").stream()
        .map(
            family ->
                new KpiFamily(
                    family,
                    vocabulary.meaning("families", family).orElse(family),
                    (int) all().stream().filter(kpi -> isOf(family, kpi)).count()))
        .toList();
  }

  private boolean isOf(String family, String kpi) {
    return vocabulary.kpi(kpi).map(KpiTerm::family).filter(family::equals).isPresent();
  }

  private boolean isMeasured(String goal, Collection<String> kpis) {
    return kpis.stream().anyMatch(measuring(goal)::contains);
  }

  private Set<String> measuring(String goal) {
    return vocabulary.goal(goal).map(GoalTerm::kpis).orElse(Set.of());
  }

  private Set<String> all() {
    Set<String> all = new LinkedHashSet<>();
    Stream.of(own(), ofBrand()).forEach(all::addAll);
    return all;
  }

  private List<String> own() {
    return campaign.texts(KPIS);
  }

  private List<String> ofBrand() {
    return brand.map(Brand::kpis).orElse(List.of());
  }
}

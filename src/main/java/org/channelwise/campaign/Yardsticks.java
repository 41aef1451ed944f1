package org.channelwise.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.channelwise.brand.Brand;
import org.channelwise.facts.Goal;
import org.channelwise.facts.Kpi;
import org.channelwise.facts.KpiFamily;
import org.channelwise.source.Block;
import org.channelwise.vocabulary.GoalTerm;
import org.channelwise.vocabulary.KpiTerm;
import org.channelwise.vocabulary.Vocabulary;

/** Goals held against the KPIs that are to measure them, and the other way round. */
record Yardsticks(Vocabulary vocabulary, Block campaign, Optional<Brand> brand) {

  List<Record> facts() {
    List<Record> facts = new ArrayList<>();
    goals(facts);
    kpis(facts);
    if (!ofBrand().isEmpty()) {
      vocabulary.terms("families").forEach(family -> facts.add(family(family)));
    }
    return facts;
  }

  private void goals(List<Record> facts) {
    String goal = goal();
    facts.add(new Goal(goal, true, isMeasured(goal, own().isEmpty() ? ofBrand() : own()), "goal"));
    List<String> others = goalsOfBrand();
    for (int i = 0; i < others.size(); i++) {
      String other = others.get(i);
      if (!other.equals(goal)) {
        facts.add(new Goal(other, false, isMeasured(other, all()), "brand.goals." + i));
      }
    }
  }

  private void kpis(List<Record> facts) {
    List<String> own = own();
    for (int i = 0; i < own.size(); i++) {
      facts.add(kpi(own.get(i), true, "kpis." + i));
    }
    List<String> ofBrand = ofBrand();
    for (int i = 0; i < ofBrand.size(); i++) {
      if (!own.contains(ofBrand.get(i))) {
        facts.add(kpi(ofBrand.get(i), false, "brand.kpis." + i));
      }
    }
  }

  private Kpi kpi(String id, boolean ofCampaign, String where) {
    KpiTerm known = vocabulary.kpi(id).orElseThrow();
    boolean useful =
        Stream.concat(Stream.of(goal()), goalsOfBrand().stream())
            .anyMatch(goal -> measuring(goal).contains(id));
    return new Kpi(id, known.name(), known.family(), ofCampaign, useful, where);
  }

  private KpiFamily family(String family) {
    return new KpiFamily(
        family,
        vocabulary.meaning("families", family).orElse(family),
        (int) all().stream().filter(kpi -> isOf(family, kpi)).count());
  }

  private String goal() {
    return campaign.text("goal").orElseThrow();
  }

  private List<String> goalsOfBrand() {
    return brand.map(Brand::goals).orElse(List.of());
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
    Set<String> all = new LinkedHashSet<>(own());
    all.addAll(ofBrand());
    return all;
  }

  private List<String> own() {
    return campaign.texts("kpis");
  }

  private List<String> ofBrand() {
    return brand.map(Brand::kpis).orElse(List.of());
  }
}

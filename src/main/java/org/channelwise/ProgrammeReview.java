package org.channelwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.channelwise.ProgrammeFacts.Counted;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;
import org.channelwise.brand.Brand;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.Firing;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Finding;
import org.channelwise.language.Phase;
import org.channelwise.source.Place;

/**
 * Reviews campaigns together. It is told of one campaign after the other and keeps little of each;
 * only one thread at a time may use it.
 */
public final class ProgrammeReview {

  private final RuleSet rules;
  private final List<Footprint> campaigns = new ArrayList<>();

  /** A review of no campaigns so far, by these rules. */
  public ProgrammeReview(RuleSet rules) {
    this.rules = rules;
  }

  /** Adds a campaign. */
  public void add(Brief brief, Reviewed reviewed) {
    campaigns.add(Footprint.of(brief, reviewed.recommendation()));
  }

  /**
   * What the campaigns so far come to together. A single campaign is no programme, so nothing is
   * found about it.
   *
   * @throws LimitReached if the rules do not come to rest
   */
  public Programme programme() {
    if (campaigns.size() < 2) {
      return unjudged();
    }
    Map<String, Place> places = new TreeMap<>();
    List<Record> facts = new ArrayList<>();
    for (Counted counted : counted()) {
      places.put(counted.fact().subject(), counted.place());
      facts.add((Record) counted.fact());
    }
    return new Programme(
        campaigns.size(),
        PhaseRules.only(Finding.class, rules.rules(Phase.PROGRAMME).fire(facts)).stream()
            .map(finding -> ReportedFindings.of(finding, place(finding, places)))
            .sorted(ReportedFindings.order(rules.vocabulary()))
            .toList());
  }

  /** The campaigns so far, with nothing said about them. */
  public Programme unjudged() {
    return new Programme(campaigns.size(), List.of());
  }

  private static Place place(Firing<Finding> finding, Map<String, Place> places) {
    String subject = finding.conclusion().about();
    return Objects.requireNonNull(places.get(subject), subject);
  }

  private List<Counted> counted() {
    ProgrammeFacts across = new ProgrammeFacts(campaigns);
    List<Counted> counted = new ArrayList<>(across.segments());
    counted.addAll(across.messages());
    counted.addAll(across.purposes());
    for (BrandFacts ofBrand : brands()) {
      counted.add(ofBrand.load());
      counted.add(ofBrand.use());
    }
    return counted;
  }

  private List<BrandFacts> brands() {
    Map<String, List<Footprint>> byBrand = new TreeMap<>();
    campaigns.stream()
        .filter(each -> each.brand().isPresent())
        .forEach(each -> byBrand.computeIfAbsent(each.brandId(), b -> new ArrayList<>()).add(each));
    return byBrand.values().stream()
        .map(each -> new BrandFacts(brand(each), each, rules.vocabulary()))
        .toList();
  }

  private static Brand brand(List<Footprint> campaigns) {
    return campaigns.get(0).brand().orElseThrow();
  }
}

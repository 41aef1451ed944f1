package org.channelwise;

import java.util.IdentityHashMap;
import java.util.List;
import org.channelwise.brand.Brand;
import org.channelwise.engine.RuleSet;
import org.channelwise.portfolio.PortfolioAdvisor;

/**
 * The channels that brands should drop. A brand is judged once, however many campaigns it has; it
 * is known by itself and not by what it says, for a brand is read once in a run.
 */
final class Pruned {

  private final PortfolioAdvisor advisor;
  private final IdentityHashMap<Brand, List<Record>> byBrand = new IdentityHashMap<>();

  Pruned(RuleSet rules) {
    this.advisor = new PortfolioAdvisor(rules);
  }

  /** The channels that a brand should drop and their results, none if it has no results. */
  synchronized List<Record> channels(Brand brand) {
    return byBrand.computeIfAbsent(brand, each -> advisor.dropped(each).facts());
  }
}

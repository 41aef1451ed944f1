package org.channelwise.portfolio;

import java.util.List;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.brand.Brand;
import org.channelwise.engine.Firing;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Drop;

/**
 * Brand in, advice on its channels out. The rules judge in rounds; what is told here is the round
 * in which they came to rest.
 */
public final class PortfolioAdvisor {

  private final RuleSet rules;

  /** An advisor that judges by these rules. Any number of threads may ask it at once. */
  public PortfolioAdvisor(RuleSet rules) {
    this.rules = rules;
  }

  /**
   * Says which channels a brand should keep and which to drop.
   *
   * @throws LimitReached if the rules do not come to rest
   */
  public PortfolioAdvice advise(Brand brand) {
    BrandResults results = new BrandResults(brand, rules.vocabulary());
    return new PortfolioAdviceBuilder(results, Pruning.of(results, rules), rules.vocabulary())
        .advice();
  }

  /**
   * The channels that a brand should drop, as the rules for its campaigns see them. A brand without
   * any results has none.
   *
   * @throws LimitReached if the rules do not come to rest
   */
  public List<Drop> drops(Brand brand) {
    if (brand.channels().values().stream().allMatch(channel -> channel.results().isEmpty())) {
      return List.of();
    }
    return Pruning.of(new BrandResults(brand, rules.vocabulary()), rules)
        .dropped()
        .values()
        .stream()
        .flatMap(List::stream)
        .map(Firing::conclusion)
        .toList();
  }
}

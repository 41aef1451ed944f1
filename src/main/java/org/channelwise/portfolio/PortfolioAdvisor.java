package org.channelwise.portfolio;

import java.util.List;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.brand.Brand;
import org.channelwise.engine.Firing;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;

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
    return advise(brand, SupposedBrand.NOTHING);
  }

  /**
   * Says which channels a brand should keep and which to drop, were things as supposed.
   *
   * @throws LimitReached if the rules do not come to rest
   */
  public PortfolioAdvice advise(Brand brand, SupposedBrand question) {
    BrandResults results = new BrandResults(brand, rules.vocabulary(), question);
    Pruning.Outcome outcome = Pruning.withPins(results, rules);
    PortfolioAdvice advice =
        new PortfolioAdviceBuilder(results, outcome, rules.vocabulary()).advice();
    return question.equals(SupposedBrand.NOTHING) ? advice : advice.after(advise(brand));
  }

  /**
   * The channels that a brand should drop, as the rules for its campaigns see them. A brand without
   * any results has none.
   *
   * @throws LimitReached if the rules do not come to rest
   */
  public DroppedChannels dropped(Brand brand) {
    if (brand.channels().values().stream().allMatch(channel -> channel.results().isEmpty())) {
      return DroppedChannels.NONE;
    }
    BrandResults results = new BrandResults(brand, rules.vocabulary());
    Pruning.Outcome outcome = Pruning.of(results, rules);
    RoundFacts facts = new RoundFacts(results, outcome.last());
    return new DroppedChannels(
        outcome.dropped().values().stream().flatMap(List::stream).map(Firing::conclusion).toList(),
        results.channels().stream()
            .filter(channel -> outcome.dropped().containsKey(channel.id()))
            .flatMap(channel -> facts.stages(channel).stream())
            .toList());
  }
}

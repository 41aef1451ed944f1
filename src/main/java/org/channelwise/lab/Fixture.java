package org.channelwise.lab;

import java.util.List;
import org.channelwise.engine.RuleSet;

/** Something given to rules, and what is expected to come of it. */
public sealed interface Fixture permits CampaignFixture, BrandFixture, FactsFixture {

  /**
   * Every way in which what rules make of it is not what was expected.
   *
   * @throws org.channelwise.engine.LimitReached if the rules do not come to rest
   */
  List<Difference> differences(RuleSet rules);

  /**
   * What rules make of it, in words: equal if nothing that is told of it differs.
   *
   * @throws org.channelwise.engine.LimitReached if the rules do not come to rest
   */
  List<?> answers(RuleSet rules);
}

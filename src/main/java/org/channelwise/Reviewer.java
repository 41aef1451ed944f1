package org.channelwise;

import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Reviewed;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;

/** Reviews campaigns: what is recommended, and what their plans come to when held against it. */
public final class Reviewer {

  private final RuleSet rules;
  private final Advisor advisor;

  /**
   * A reviewer that judges by the rules by which its advisor recommends. Any number of threads may
   * ask it at once.
   */
  public Reviewer(RuleSet rules, Advisor advisor) {
    this.rules = rules;
    this.advisor = advisor;
  }

  /**
   * Reviews a campaign.
   *
   * @throws LimitReached if the rules do not come to rest
   */
  public Reviewed review(Brief brief) {
    Recommendation recommendation = advisor.recommend(brief);
    return new Reviewed(
        recommendation,
        brief.plan().map(plan -> new PlanReview(rules, brief, plan, recommendation).verdict()),
        brief.place(""));
  }
}

package org.channelwise.lab.change;

import java.util.List;

/**
 * What an edit of rules changes.
 *
 * @param against the rules that others are compared with, as a person named them
 * @param campaigns how many campaigns were compared
 * @param madeUp how many of these were made up, on both sides of what the rules tell apart
 * @param changed the campaigns that are decided otherwise, in the order of the input
 * @param explainedDifferently those with the same channels for other reasons
 * @param incomparable the campaigns that only one of the rule sets can read
 */
public record RulesDiff(
    String against,
    int campaigns,
    int madeUp,
    List<ComparedCampaign> changed,
    List<ComparedCampaign> explainedDifferently,
    List<String> incomparable,
    DiffSums sums) {

  public RulesDiff {
    changed = List.copyOf(changed);
    explainedDifferently = List.copyOf(explainedDifferently);
    incomparable = List.copyOf(incomparable);
  }
}

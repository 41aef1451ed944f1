package org.channelwise.report;

import org.channelwise.advice.PlanDifference;
import org.channelwise.advice.PlanVerdict;

/** What a plan comes to in words, the same in every report that people read. */
public final class PlanWording {

  /** What is said of a campaign without a plan. */
  public static final String WITHOUT = "NO PLAN in the file to hold against the recommendation";

  private PlanWording() {}

  /** For example {@code PLAN BREAKS for 2 reasons}. */
  public static String verdict(PlanVerdict plan) {
    long breaking = plan.differences().stream().filter(PlanDifference::breaks).count();
    int all = plan.differences().size();
    return switch (plan.kind()) {
      case FOLLOWS -> "PLAN FOLLOWS the recommendation";
      case DIFFERS ->
          "PLAN DIFFERS from the recommendation in " + Wording.count(all, "point", "points");
      case BREAKS -> "PLAN BREAKS for " + Wording.count(breaking, "reason", "reasons");
    };
  }
}

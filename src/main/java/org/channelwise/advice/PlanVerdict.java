package org.channelwise.advice;

import java.util.List;
import java.util.Locale;

/**
 * What a plan comes to when it is held against the recommendation.
 *
 * @param kind whether it may be carried out
 * @param differences how it is not what is recommended, those that break it first, then in the
 *     order of the plan; empty if it follows
 */
public record PlanVerdict(Kind kind, List<PlanDifference> differences) {

  public PlanVerdict {
    differences = List.copyOf(differences);
  }

  /** The verdict that differences come to. */
  public static PlanVerdict of(List<PlanDifference> differences) {
    if (differences.isEmpty()) {
      return new PlanVerdict(Kind.FOLLOWS, differences);
    }
    boolean breaks = differences.stream().anyMatch(PlanDifference::breaks);
    return new PlanVerdict(breaks ? Kind.BREAKS : Kind.DIFFERS, differences);
  }

  /** Whether the plan must not be carried out. */
  public boolean breaks() {
    return kind == Kind.BREAKS;
  }

  /** Whether a plan may be carried out. */
  public enum Kind {
    /** It names the recommended channels in the recommended order. */
    FOLLOWS,
    /** It names other channels or another order, which is for the strategist to decide. */
    DIFFERS,
    /** It must not be carried out. */
    BREAKS;

    /** The verdict as answers write it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

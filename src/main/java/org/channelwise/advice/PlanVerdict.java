package org.channelwise.advice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a plan comes to when it is held against the recommendation.
 *
 * @param kind whether it may be carried out
 * @param differences how it is not what is recommended, those that break it first, then in the
 *     order of the plan; empty if it follows
 * @param because why the plan may differ, as the strategist recorded it; what breaks a plan breaks
 *     it all the same
 */
public record PlanVerdict(Kind kind, List<PlanDifference> differences, Optional<String> because) {

  public PlanVerdict {
    differences = List.copyOf(differences);
  }

  /** The verdict that differences come to. */
  public static PlanVerdict of(List<PlanDifference> differences, Optional<String> because) {
    if (differences.isEmpty()) {
      return new PlanVerdict(Kind.FOLLOWS, differences, because);
    }
    boolean breaks = differences.stream().anyMatch(PlanDifference::breaks);
    return new PlanVerdict(breaks ? Kind.BREAKS : Kind.DIFFERS, differences, because);
  }

  /** Whether the plan must not be carried out. */
  public boolean breaks() {
    return kind == Kind.BREAKS;
  }

  /** Whether the plan is another and does not say why. */
  public boolean differsUnexplained() {
    return kind == Kind.DIFFERS && because.isEmpty();
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

package org.channelwise.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.channelwise.advice.PlanVerdict.Kind;
import org.channelwise.advice.Reviewed;

/** Counts what the plans of a batch came to. */
public final class PlanTally {

  private final Map<Kind, Integer> plans = new EnumMap<>(Kind.class);
  private int without;

  /** Counts one more. */
  public void add(Reviewed reviewed) {
    if (reviewed.plan().isEmpty()) {
      without++;
    }
    reviewed.plan().ifPresent(plan -> plans.merge(plan.kind(), 1, Integer::sum));
  }

  /** For example {@code Plans: 1 breaks, 2 differ, 4 follow, 3 campaigns without a plan}. */
  public String text() {
    List<String> counts = new ArrayList<>();
    count(counts, Kind.BREAKS, "breaks", "break");
    count(counts, Kind.DIFFERS, "differs", "differ");
    count(counts, Kind.FOLLOWS, "follows", "follow");
    if (without > 0) {
      counts.add(Wording.count(without, "campaign", "campaigns") + " without a plan");
    }
    return "Plans: " + String.join(", ", counts);
  }

  private void count(List<String> counts, Kind kind, String one, String several) {
    int number = plans.getOrDefault(kind, 0);
    if (number > 0) {
      counts.add(Wording.count(number, one, several));
    }
  }
}

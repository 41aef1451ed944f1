package org.channelwise.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.channelwise.advice.PlanVerdict;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.advice.Reviewed;

/** Counts what a batch came to. */
public final class BatchTally {

  private final CampaignTask task;
  private int campaigns;
  private int refused;
  private int withoutChannel;
  private int withoutPlan;
  private final Map<PlanVerdict.Kind, Integer> plans = new EnumMap<>(PlanVerdict.Kind.class);
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);

  /** Begins to count what was asked. */
  public BatchTally(CampaignTask task) {
    this.task = task;
  }

  /** Counts one more campaign. */
  public void add(Reviewed reviewed) {
    Recommendation recommendation = reviewed.recommendation();
    campaigns++;
    if (recommendation.refused()) {
      refused++;
    } else if (recommendation.primary().isEmpty()) {
      withoutChannel++;
    }
    reviewed
        .plan()
        .ifPresentOrElse(plan -> plans.merge(plan.kind(), 1, Integer::sum), () -> withoutPlan++);
    for (ReportedFinding finding : recommendation.findings()) {
      findings.merge(finding.severity(), 1, Integer::sum);
    }
  }

  /** Whether none was counted so far. */
  boolean isEmpty() {
    return campaigns == 0;
  }

  /** How many came to what, in a line each; none for a single campaign. */
  public List<String> sums() {
    if (campaigns <= 1) {
      return List.of();
    }
    return task == CampaignTask.REVIEW
        ? List.of(outcomes(), plans(), findings())
        : List.of(outcomes(), findings());
  }

  /** For example {@code 12 campaigns: 11 with a channel, 1 without any}. */
  private String outcomes() {
    int with = campaigns - refused - withoutChannel;
    return "%s: %s with a channel, %s without any%s"
        .formatted(
            Wording.count(campaigns, "campaign", "campaigns"),
            with,
            withoutChannel,
            refused > 0 ? ", " + refused + " refused" : "");
  }

  /** For example {@code Plans: 1 breaks, 2 differ, 4 follow, 3 campaigns without a plan}. */
  private String plans() {
    List<String> counts = new ArrayList<>();
    count(counts, PlanVerdict.Kind.BREAKS, "breaks", "break");
    count(counts, PlanVerdict.Kind.DIFFERS, "differs", "differ");
    count(counts, PlanVerdict.Kind.FOLLOWS, "follows", "follow");
    if (withoutPlan > 0) {
      counts.add(Wording.count(withoutPlan, "campaign", "campaigns") + " without a plan");
    }
    return "Plans: " + String.join(", ", counts);
  }

  private void count(List<String> counts, PlanVerdict.Kind kind, String one, String several) {
    if (plans.containsKey(kind)) {
      counts.add(Wording.count(plans.get(kind), one, several));
    }
  }

  /** For example {@code Findings: 2 warnings, 1 advice}. */
  private String findings() {
    List<String> counts = new ArrayList<>();
    findings.forEach(
        (severity, number) -> {
          String one = severity.name().toLowerCase(Locale.ROOT);
          String several = severity == Severity.ADVICE ? one : one + "s";
          counts.add(Wording.count(number, one, several));
        });
    return "Findings: " + (counts.isEmpty() ? "none" : String.join(", ", counts));
  }
}

package org.channelwise.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.ReportedFinding.Severity;

/** Counts what a batch came to. */
public final class BatchTally {

  private int campaigns;
  private int refused;
  private int withoutChannel;
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);

  /** Counts one more. */
  public void add(Recommendation recommendation) {
    campaigns++;
    if (recommendation.refused()) {
      refused++;
    } else if (recommendation.primary().isEmpty()) {
      withoutChannel++;
    }
    for (ReportedFinding remark : recommendation.findings()) {
      findings.merge(remark.severity(), 1, Integer::sum);
    }
  }

  /** How many were counted. */
  public int campaigns() {
    return campaigns;
  }

  /** For example {@code 12 campaigns: 11 with a channel, 1 without any}. */
  public String outcomes() {
    List<String> outcomes = new ArrayList<>();
    outcomes.add(campaigns - refused - withoutChannel + " with a channel");
    outcomes.add(withoutChannel + " without any");
    if (refused > 0) {
      outcomes.add(refused + " refused");
    }
    return Wording.count(campaigns, "campaign", "campaigns") + ": " + String.join(", ", outcomes);
  }

  /** For example {@code Findings: 2 warnings, 1 advice}. */
  public String findings() {
    List<String> counts = new ArrayList<>();
    findings.forEach(
        (severity, number) -> {
          String one = severity.name().toLowerCase(Locale.ROOT);
          counts.add(
              Wording.count(number, one, severity == Severity.ADVICE ? one : one.concat("s")));
        });
    return "Findings: " + (counts.isEmpty() ? "none" : String.join(", ", counts));
  }
}

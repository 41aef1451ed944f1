package org.channelwise.report;

import java.util.List;
import org.channelwise.advice.ReportedFinding;

/**
 * What a strategist should know.
 *
 * @param title what the findings are about
 * @param findings the gravest first; where there are none, nothing is said
 */
public record FindingsSection(String title, List<ReportedFinding> findings) {

  /** Copies the findings. */
  public FindingsSection {
    findings = List.copyOf(findings);
  }

  /** What was found about the matter of the answer. */
  public static FindingsSection of(List<ReportedFinding> findings) {
    return new FindingsSection("Findings", findings);
  }
}

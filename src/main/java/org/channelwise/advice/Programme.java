package org.channelwise.advice;

import java.util.List;

/**
 * What the campaigns of a review come to together.
 *
 * @param campaigns how many were reviewed
 * @param findings what a strategist should know about them together, the gravest first; none for a
 *     single campaign
 */
public record Programme(int campaigns, List<ReportedFinding> findings) {

  public Programme {
    findings = List.copyOf(findings);
  }
}

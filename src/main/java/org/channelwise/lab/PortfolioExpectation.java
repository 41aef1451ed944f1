package org.channelwise.lab;

import java.util.List;
import java.util.Map;

/**
 * What a person expects of the advice on a fixture brand.
 *
 * @param findings codes of findings that must be among the findings
 * @param reasons ids of guidance rows that must stand behind what is said of a channel, by channel
 */
public record PortfolioExpectation(
    List<String> keep,
    List<String> drop,
    List<String> unmeasured,
    List<String> findings,
    Map<String, List<String>> reasons) {

  public PortfolioExpectation {
    keep = List.copyOf(keep);
    drop = List.copyOf(drop);
    unmeasured = List.copyOf(unmeasured);
    findings = List.copyOf(findings);
    reasons = Map.copyOf(reasons);
  }
}

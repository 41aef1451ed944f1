package org.channelwise.lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person expects of the recommendation for a fixture campaign.
 *
 * @param primary the primary channel; empty if there must be none
 * @param backups the backups, in order
 * @param excluded every channel that must be excluded, with the code of its weightiest ground
 * @param findings codes of findings that must be among the findings
 * @param reasons ids of guidance rows that must stand behind what is said of a channel, by channel
 * @param rules names of rules that must be among the reasons
 */
public record Expectation(
    Optional<String> primary,
    List<String> backups,
    Map<String, String> excluded,
    Map<String, List<String>> conditions,
    List<String> findings,
    Map<String, List<String>> reasons,
    List<String> rules) {

  public Expectation {
    backups = List.copyOf(backups);
    excluded = Map.copyOf(excluded);
    conditions = Map.copyOf(conditions);
    findings = List.copyOf(findings);
    reasons = Map.copyOf(reasons);
    rules = List.copyOf(rules);
  }
}

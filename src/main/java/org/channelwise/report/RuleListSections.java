package org.channelwise.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.channelwise.lab.ListedRule;
import org.channelwise.language.Phase;

/**
 * What is said of many rules: each below its phase and its file.
 *
 * @param rules the rules, by phase and file
 */
public record RuleListSections(List<ListedRule> rules) {

  /** Copies the rules. */
  public RuleListSections {
    rules = List.copyOf(rules);
  }

  /** The rules by the names of their files, and these by their phases. */
  public Map<Phase, Map<String, List<ListedRule>>> byPhase() {
    return rules.stream()
        .collect(
            Collectors.groupingBy(
                ListedRule::phase,
                LinkedHashMap::new,
                Collectors.groupingBy(ListedRule::file, LinkedHashMap::new, Collectors.toList())));
  }

  /** How many there are. */
  public String sum() {
    return Wording.count(rules.size(), "rule", "rules");
  }
}

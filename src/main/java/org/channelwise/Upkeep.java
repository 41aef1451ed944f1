package org.channelwise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.CheckedRule;
import org.channelwise.facts.Finding;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;

/**
 * Looks at the rules behind an answer: law and platform terms change, so a rule that states them
 * has to be held against its source again some time. What it finds is the only thing in an answer
 * that depends on a date.
 */
final class Upkeep {

  private final RuleSet rules;
  private final LocalDate day;
  private final Map<String, LocalDate> checked = new TreeMap<>();

  /** The state of these rules on a day. */
  Upkeep(RuleSet rules, LocalDate day) {
    this.rules = rules;
    this.day = day;
    for (RuleFile file : rules.files()) {
      for (RuleFile.Rule rule : file.rules()) {
        String date = rule.annotations().get("checked");
        if (date != null) {
          checked.put(rule.name(), LocalDate.parse(date));
        }
      }
    }
  }

  /** What is to be said of rules behind an answer, by their names. */
  List<Firing<Finding>> of(Set<String> names) {
    List<CheckedRule> used = names.stream().filter(checked::containsKey).map(this::fact).toList();
    return used.isEmpty()
        ? List.of()
        : PhaseRules.only(Finding.class, rules.rules(Phase.UPKEEP).fire(used));
  }

  private CheckedRule fact(String rule) {
    LocalDate date = checked.getOrDefault(rule, day);
    return new CheckedRule(
        rule, date.toString(), Math.toIntExact(ChronoUnit.DAYS.between(date, day)));
  }
}

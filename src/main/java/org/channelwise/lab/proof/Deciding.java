package org.channelwise.lab.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.channelwise.Advisor;
import org.channelwise.Decision;
import org.channelwise.advice.RuleRef;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.LoadedRule;
import org.channelwise.engine.Replacement;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Condition;
import org.channelwise.language.RuleFile;

/**
 * Looks whether decisions would be others without a rule.
 *
 * @param having campaigns in which a rule concludes something, by its name
 */
record Deciding(RuleSet rules, Campaigns campaigns, Map<String, Set<Long>> having) {

  /** What a decision comes to. */
  private record Act(Optional<String> primary, List<String> backups, List<Condition> conditions) {
    static Act of(Decision decision) {
      return new Act(decision.primary(), decision.backups(), decision.conditions());
    }
  }

  /** The rules without which each of the campaigns that they have a say in is decided alike. */
  List<RuleRef> neverDecide() {
    return rules.files().parallelStream()
        .flatMap(file -> file.rules().stream().filter(rule -> neverDecides(file, rule))
            .map(rule -> LoadedRule.ref(file, rule)))
        .toList();
  }

  private boolean neverDecides(RuleFile file, RuleFile.Rule rule) {
    Set<Long> numbers = having.getOrDefault(rule.name(), Set.of());
    if (numbers.isEmpty()) {
      return false;
    }
    Replacement nothing =
        new Replacement(
            LoadedRule.ref(file, rule), Optional.empty(), rules.rules(file.phase()));
    Advisor with = new Advisor(rules);
    Advisor without = new Advisor(rules.with(file.phase(), nothing));
    return numbers.stream()
        .flatMap(number -> campaigns.campaign(campaigns.choice(number)).stream())
        .allMatch((Brief brief) -> Act.of(with.decide(brief)).equals(Act.of(without.decide(brief))));
  }
}

package org.channelwise.lab.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.Decision;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.RuleRef;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.LoadedRule;
import org.channelwise.engine.Replacement;
import org.channelwise.engine.RuleSet;
import org.channelwise.language.RuleFile;

/**
 * Looks whether decisions would be others without a rule.
 *
 * @param having campaigns in which a rule concludes something, by its name
 */
record Deciding(RuleSet rules, Campaigns campaigns, Map<String, ? extends Set<Long>> having) {

  /** What people do who follow a decision: a line for each channel, in order. */
  private static List<String> acts(Decision decision) {
    Recommendation told = decision.recommendation();
    return Stream.concat(told.primary().stream(), told.backups().stream())
        .map(Deciding::act)
        .toList();
  }

  private static String act(Choice choice) {
    String when = choice.when().map(each -> each.missed() + each.after()).orElse("");
    return choice.scored().channel()
        + when
        + choice.conditions().stream().map(Reason::text).toList();
  }

  /** The rules without which each of the campaigns that they have a say in is decided alike. */
  List<RuleRef> neverDecide() {
    return rules.files().parallelStream()
        .flatMap(
            file ->
                file.rules().stream()
                    .filter(rule -> neverDecides(file, rule))
                    .map(rule -> LoadedRule.ref(file, rule)))
        .toList();
  }

  private boolean neverDecides(RuleFile file, RuleFile.Rule rule) {
    Set<Long> numbers = Optional.<Set<Long>>ofNullable(having.get(rule.name())).orElse(Set.of());
    if (numbers.isEmpty()) {
      return false;
    }
    Replacement nothing =
        new Replacement(LoadedRule.ref(file, rule), Optional.empty(), rules.rules(file.phase()));
    Advisor with = new Advisor(rules);
    Advisor without = new Advisor(rules.with(file.phase(), nothing));
    return numbers.stream()
        .flatMap(number -> campaigns.campaign(campaigns.choice(number)).stream())
        .allMatch((Brief brief) -> acts(with.decide(brief)).equals(acts(without.decide(brief))));
  }
}

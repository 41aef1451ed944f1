package org.channelwise;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Finding;
import org.channelwise.facts.Picked;
import org.channelwise.facts.Violation;
import org.channelwise.language.Phase;

/**
 * Looks once more at what was picked: what a strategist should know, and what must never happen.
 */
final class PickReview {

  private final RuleSet rules;
  private final PhaseFacts known;
  private final Filled filled;
  private final List<Picked> picks;

  /**
   * A review of picks.
   *
   * @param known the facts of all earlier phases, the picks not among them
   */
  PickReview(RuleSet rules, PhaseFacts known, Filled filled) {
    this.rules = rules;
    this.known = known;
    this.filled = filled;
    this.picks = filled.picks().stream().map(Selected::picked).toList();
  }

  /** What a strategist should know. */
  List<Firing<Finding>> findings() {
    Leadership leadership = new Leadership(filled);
    PhaseFacts facts = known.with(picks).with(leadership.margin()).with(leadership.widerReach());
    return PhaseRules.only(Finding.class, rules.rules(Phase.REVIEW).fire(facts.facts()));
  }

  /** What the picks violate, by the guardrails' names, each once for a channel. */
  List<Firing<Violation>> violations(StatedConsent consent) {
    PhaseFacts asStated = known.with(picks.stream().map(consent::of).toList());
    Map<String, Firing<Violation>> violations = new TreeMap<>();
    for (PhaseRules guardrails : rules.guardrails()) {
      PhaseRules.only(Violation.class, guardrails.fire(asStated.facts()))
          .forEach(
              each ->
                  violations.putIfAbsent(
                      each.rule().name() + "/" + each.conclusion().channel(), each));
    }
    return List.copyOf(violations.values());
  }
}

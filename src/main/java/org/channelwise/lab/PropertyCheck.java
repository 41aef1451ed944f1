package org.channelwise.lab;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.Advisor;
import org.channelwise.Decision;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.Jurisdictions;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.PhaseRun;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Violation;
import org.channelwise.language.Phase;

/** Holds what rules decide against what must always be so. */
public record PropertyCheck(RuleSet rules) {

  /**
   * A decision, and what it violates of what must always be so.
   *
   * @param runs every run of a phase that led to the decision
   * @param guardrails what was refused, so that there is no answer
   * @param properties what an answer that was not refused violates
   */
  public record Checked(
      Decision decision,
      List<PhaseRun> runs,
      List<Firing<Violation>> guardrails,
      List<Firing<Violation>> properties) {

    /** Copies its parts. */
    public Checked {
      runs = List.copyOf(runs);
      guardrails = List.copyOf(guardrails);
      properties = List.copyOf(properties);
    }
  }

  /**
   * Decides on a campaign, and checks the decision.
   *
   * @throws org.channelwise.engine.LimitReached if the rules do not come to rest
   */
  public Checked check(Brief brief) {
    List<PhaseRun> runs = new ArrayList<>();
    Decision decision = new Advisor(rules.watched(runs::add)).decide(brief);
    List<PhaseRun> guarding = runs.stream().filter(run -> run.phase() == Phase.GUARDRAILS).toList();
    List<Firing<Violation>> refusals =
        guarding.stream()
            .flatMap(run -> PhaseRules.only(Violation.class, run.firings()).stream())
            .toList();
    if (decision.refused() || guarding.isEmpty()) {
      return new Checked(decision, runs, refusals, List.of());
    }
    // Guardrails see picks with the consent that files state, and so do properties.
    List<Record> facts = new ArrayList<>(guarding.get(0).facts());
    facts.addAll(Jurisdictions.of(brief.campaign().audience().countries(), rules.vocabulary()));
    facts.addAll(decision.conditions());
    return new Checked(
        decision,
        runs,
        refusals,
        PhaseRules.only(Violation.class, rules.rules(Phase.PROPERTIES).fire(facts)));
  }
}

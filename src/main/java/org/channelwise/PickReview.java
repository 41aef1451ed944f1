package org.channelwise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Refusal;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.ExplainedConclusion;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Finding;
import org.channelwise.facts.Margin;
import org.channelwise.facts.Violation;
import org.channelwise.language.Phase;
import org.channelwise.source.Place;

/**
 * Looks once more at what was picked: what a strategist should know, and what must never happen.
 */
final class PickReview {

  private final RuleSet rules;
  private final Brief brief;
  private final PhaseFacts known;
  private final List<Selected> picks;

  /**
   * A review of picks.
   *
   * @param known the facts of all earlier phases, the picks not among them
   */
  PickReview(RuleSet rules, Brief brief, PhaseFacts known, List<Selected> picks) {
    this.rules = rules;
    this.brief = brief;
    this.known = known.with(picks.stream().map(Selected::picked).toList());
    this.picks = picks;
  }

  /** What a strategist should know, the gravest and weightiest first. */
  List<ReportedFinding> findings(Ranking ranking) {
    List<ExplainedConclusion<?>> said =
        rules.rules(Phase.REVIEW).fire(known.with(margin(ranking)).facts());
    return PhaseRules.only(Finding.class, said).stream()
        .map(finding -> ReportedFindings.of(finding, place(finding)))
        .sorted(ReportedFindings.order(rules.vocabulary()))
        .toList();
  }

  /** The field that the rule asked for last stands for what the finding is about. */
  private Place place(ExplainedConclusion<Finding> finding) {
    List<String> paths = new ArrayList<>(finding.because().values().keySet());
    String channel = finding.conclusion().channel();
    String fallback = channel.isEmpty() ? "" : "channels." + channel;
    return brief.place(
        paths.stream()
            .filter(path -> channel.isEmpty() || path.startsWith(fallback + "."))
            .reduce((first, last) -> last)
            .orElse(fallback));
  }

  /** How clearly the primary won over the next that may lead as freely. */
  private List<Margin> margin(Ranking ranking) {
    List<Contender> order = ranking.toLead();
    if (order.size() < 2 || order.get(0).reserved() != order.get(1).reserved()) {
      return List.of();
    }
    Contender ahead = order.get(0);
    Contender behind = order.get(1);
    return List.of(
        new Margin(
            ahead.channel(),
            ahead.candidate().name(),
            behind.channel(),
            behind.candidate().name(),
            ahead.score() - behind.score(),
            Ranking.decidedBy(ahead, behind)));
  }

  /** The guardrails that the picks violate. */
  List<Refusal> refusals() {
    Map<String, Refusal> refusals = new HashMap<>();
    for (PhaseRules guardrails : rules.guardrails()) {
      for (ExplainedConclusion<Violation> each :
          PhaseRules.only(Violation.class, guardrails.fire(known.facts()))) {
        refusals.putIfAbsent(
            each.rule().name() + "/" + each.conclusion().channel(),
            new Refusal(each.reason(), behind(each.conclusion().channel())));
      }
    }
    return refusals.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Why a channel was picked: the rules to look at. */
  private List<Reason> behind(String channel) {
    Optional<Selected> pick = picks.stream().filter(p -> p.channel().equals(channel)).findFirst();
    List<Reason> reasons = new ArrayList<>();
    pick.ifPresent(p -> reasons.add(p.choice().pickedBecause()));
    pick.ifPresent(p -> reasons.addAll(p.choice().scored().reasons()));
    return reasons;
  }
}

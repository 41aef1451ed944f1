package org.channelwise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Refusal;
import org.channelwise.advice.Remark;
import org.channelwise.facts.Finding;
import org.channelwise.facts.Margin;
import org.channelwise.facts.Violation;
import org.channelwise.input.Brief;
import org.channelwise.input.Place;
import org.channelwise.rules.Concluded;
import org.channelwise.rules.Phase;
import org.channelwise.rules.PhaseRules;
import org.channelwise.rules.RuleSet;

/**
 * Looks once more at what was picked: what a strategist should know, and what must never happen.
 */
final class Review {

  private final RuleSet rules;
  private final Brief brief;
  private final Known known;
  private final List<Selected> picks;

  /**
   * A review of picks.
   *
   * @param known the facts of all earlier phases, the picks not among them
   */
  Review(RuleSet rules, Brief brief, Known known, List<Selected> picks) {
    this.rules = rules;
    this.brief = brief;
    this.known = known.with(picks.stream().map(Selected::picked).toList());
    this.picks = picks;
  }

  /**
   * What a strategist should know: the gravest first, then what is about the campaign as a whole,
   * then by the order of the picks.
   */
  List<Remark> findings(Ranking ranking) {
    List<Concluded<?>> said = rules.rules(Phase.REVIEW).fire(known.with(margin(ranking)).facts());
    return PhaseRules.only(Finding.class, said).stream()
        .sorted(
            Comparator.<Concluded<Finding>>comparingInt(f -> severity(f).ordinal())
                .thenComparing(f -> order(f.conclusion().channel()))
                .thenComparing(f -> f.conclusion().code())
                .thenComparing(Concluded::text))
        .map(this::remark)
        .toList();
  }

  private static Remark.Severity severity(Concluded<Finding> finding) {
    return Remark.Severity.valueOf(finding.conclusion().severity().toUpperCase(Locale.ROOT));
  }

  /** The place of a channel among the picks; those that were not picked come last. */
  private int order(String channel) {
    if (channel.isEmpty()) {
      return -1;
    }
    List<String> picked = picks.stream().map(Selected::channel).toList();
    return picked.contains(channel) ? picked.indexOf(channel) : picked.size();
  }

  private Remark remark(Concluded<Finding> finding) {
    return new Remark(
        finding.conclusion().code(),
        severity(finding),
        finding.reason(),
        finding.extra(),
        place(finding));
  }

  /** The field that the rule asked for last stands for what the finding is about. */
  private Place place(Concluded<Finding> finding) {
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
      for (Concluded<Violation> each :
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

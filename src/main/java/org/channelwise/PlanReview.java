package org.channelwise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.advice.Choice;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.PlanDifference;
import org.channelwise.advice.PlanVerdict;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.Plan;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Deviation;
import org.channelwise.facts.Intended;
import org.channelwise.language.Phase;
import org.channelwise.source.Place;

/** Holds one plan against the recommendation: the rules judge, and what they rest on is added. */
final class PlanReview {

  private final RuleSet rules;
  private final Brief brief;
  private final Plan plan;
  private final Recommendation recommendation;

  PlanReview(RuleSet rules, Brief brief, Plan plan, Recommendation recommendation) {
    this.rules = rules;
    this.brief = brief;
    this.plan = plan;
    this.recommendation = recommendation;
  }

  PlanVerdict verdict() {
    PlanFacts facts = new PlanFacts(plan, recommendation, rules.vocabulary());
    Map<String, Intended> intended = new LinkedHashMap<>();
    facts.intended().forEach(each -> intended.put(each.channel(), each));
    PhaseFacts known =
        new PhaseFacts(List.of(brief.campaign()))
            .with(brief.purposes())
            .with(brief.candidates())
            .with(intended.values())
            .with(facts.leftOut());
    List<String> order = Stream.concat(intended.keySet().stream(), picks().map(this::id)).toList();
    List<PlanDifference> differences =
        PhaseRules.only(Deviation.class, rules.rules(Phase.PLAN).fire(known.facts())).stream()
            .map(each -> difference(each, Optional.ofNullable(intended.get(channel(each)))))
            .sorted(
                Comparator.comparing((PlanDifference each) -> !each.breaks())
                    .thenComparing(each -> order.indexOf(each.channel()))
                    .thenComparing(PlanDifference::code))
            .toList();
    return PlanVerdict.of(differences, plan.because());
  }

  private PlanDifference difference(Firing<Deviation> concluded, Optional<Intended> intended) {
    String channel = channel(concluded);
    List<ExcludedChannel.Ground> grounds =
        recommendation.excluded().stream()
            .filter(barred -> barred.channel().equals(channel))
            .flatMap(barred -> barred.grounds().stream())
            .toList();
    return new PlanDifference(
        concluded.conclusion().code(),
        concluded.conclusion().breaks(),
        channel,
        PlanFacts.name(channel, rules.vocabulary()),
        place(channel),
        concluded.reason(),
        concluded.extra(),
        grounds,
        behind(channel, intended));
  }

  /** Where the plan names a channel; where it does not, where it would. */
  private Place place(String channel) {
    int backup = plan.backups().indexOf(channel);
    if (backup >= 0) {
      return brief.place("plan.backups." + backup);
    }
    boolean leads = recommendation.primary().filter(pick -> id(pick).equals(channel)).isPresent();
    return brief.place(leads || plan.primary().equals(channel) ? "plan.primary" : "plan.backups");
  }

  /**
   * Why the recommendation is otherwise: of the pick that the plan leaves out, or ranks too low.
   */
  private List<Reason> behind(String channel, Optional<Intended> intended) {
    Optional<String> preferred =
        intended.isEmpty()
            ? Optional.of(channel)
            : intended
                .filter(Intended::early)
                .map(Intended::aheadOf)
                .or(() -> intended.filter(this::lost).flatMap(p -> weakest().map(this::id)));
    return preferred.stream()
        .flatMap(wanted -> picks().filter(pick -> id(pick).equals(wanted)))
        .flatMap(PlanReview::reasons)
        .toList();
  }

  private boolean lost(Intended intended) {
    return intended.standing().equals(Intended.OUTRANKED);
  }

  private Optional<Choice> weakest() {
    return PlanFacts.weakest(recommendation);
  }

  /** Why a channel was picked, and what speaks most for it. */
  private static Stream<Reason> reasons(Choice pick) {
    List<Reason> reasons = new ArrayList<>(List.of(pick.pickedBecause()));
    pick.scored().reasons().stream()
        .filter(r -> r.points() > 0)
        .findFirst()
        .ifPresent(reasons::add);
    return reasons.stream();
  }

  private Stream<Choice> picks() {
    return PlanFacts.picks(recommendation);
  }

  private String id(Choice pick) {
    return pick.scored().channel();
  }

  private static String channel(Firing<Deviation> concluded) {
    return concluded.conclusion().channel();
  }
}

package org.channelwise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.channelwise.advice.Choice;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Refusal;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.Jurisdictions;
import org.channelwise.engine.ExplainedConclusion;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Conclusion;
import org.channelwise.facts.Drop;
import org.channelwise.facts.Exclusion;
import org.channelwise.facts.Serves;
import org.channelwise.facts.Trait;
import org.channelwise.language.Phase;

/**
 * Campaign in, recommendation out. The rules judge, phase by phase; this class only hands the
 * conclusions of each phase to the next.
 */
public final class Advisor {

  private final RuleSet rules;
  private final Optional<Upkeep> upkeep;
  private final Optional<Pruned> pruned;

  /**
   * An advisor that judges by these rules, whatever the date. Any number of threads may ask it at
   * once.
   */
  public Advisor(RuleSet rules) {
    this.rules = rules;
    this.upkeep = Optional.empty();
    this.pruned = Optional.of(new Pruned(rules));
  }

  /**
   * An advisor that judges by these rules, and says which of those it used should be checked again.
   *
   * @param day the day on which it is asked
   */
  public Advisor(RuleSet rules, LocalDate day) {
    this.rules = rules;
    this.upkeep = Optional.of(new Upkeep(rules, day));
    this.pruned = Optional.of(new Pruned(rules));
  }

  private Advisor(RuleSet rules, Optional<Upkeep> upkeep, Optional<Pruned> pruned) {
    this.rules = rules;
    this.upkeep = upkeep;
    this.pruned = pruned;
  }

  /** The same advisor, who lets campaigns use the channels too that their brand should drop. */
  public Advisor withoutPruning() {
    return new Advisor(rules, upkeep, Optional.empty());
  }

  /**
   * Recommends channels for a campaign.
   *
   * @throws LimitReached if the rules do not come to rest
   */
  public Recommendation recommend(Brief brief) {
    PhaseFacts campaign =
        new PhaseFacts(List.of(brief.campaign()))
            .with(brief.purposes())
            .with(brief.circumstances())
            .with(Jurisdictions.of(brief.campaign().audience().countries(), rules.vocabulary()));
    PhaseFacts named = campaign.with(traits(conclude(Phase.PROFILE, Trait.class, campaign)));

    List<Candidate> candidates = brief.candidates();
    List<ExplainedConclusion<Serves>> serves =
        strongest(conclude(Phase.PURPOSE, Serves.class, campaign.with(candidates)));
    PhaseFacts served = named.with(facts(serves));

    List<ExplainedConclusion<Exclusion>> exclusions =
        conclude(Phase.ELIGIBILITY, Exclusion.class, served.with(candidates).with(drops(brief)));
    List<Candidate> remaining = without(exclusions, candidates);

    List<ExplainedConclusion<?>> fit = rules.rules(Phase.FIT).fire(served.with(remaining).facts());
    Ranking ranking = Ranking.of(remaining, serves, fit, rules.vocabulary());

    List<Selected> picks = Selection.fill(ranking, rules, named);

    PhaseFacts all = served.with(candidates).with(facts(exclusions));
    PickReview review = new PickReview(rules, brief, all, picks);
    List<Refusal> refusals = review.refusals();
    List<Selected> granted = refusals.isEmpty() ? picks : List.of();
    Recommendation answer =
        new Recommendation(
            brief.campaign().id(),
            brief.name(),
            brief.file(),
            choices(granted, true).stream().findFirst(),
            choices(granted, false),
            ranking.without(channels(granted)).scored(),
            barred(candidates, exclusions),
            review.findings(ranking),
            refusals);
    return upkeep.map(each -> each.of(answer, brief.place(""))).orElse(answer);
  }

  private <T extends Conclusion> List<ExplainedConclusion<T>> conclude(
      Phase phase, Class<T> kind, PhaseFacts known) {
    return PhaseRules.only(kind, rules.rules(phase).fire(known.facts()));
  }

  private List<Drop> drops(Brief brief) {
    return pruned.flatMap(each -> brief.brand().map(each::channels)).orElse(List.of());
  }

  /** One fact for each trait, however many rules name it. */
  private static List<Trait> traits(List<ExplainedConclusion<Trait>> concluded) {
    Set<String> names = new HashSet<>();
    return facts(concluded).stream().filter(trait -> names.add(trait.name())).toList();
  }

  /** How well each channel serves the purpose, by the most favourable of the rules. */
  private List<ExplainedConclusion<Serves>> strongest(List<ExplainedConclusion<Serves>> serves) {
    Map<String, ExplainedConclusion<Serves>> strongest = new TreeMap<>();
    for (ExplainedConclusion<Serves> each : serves) {
      strongest.merge(each.conclusion().channel(), each, (a, b) -> points(b) > points(a) ? b : a);
    }
    return List.copyOf(strongest.values());
  }

  private int points(ExplainedConclusion<Serves> serves) {
    return rules.vocabulary().points(serves.conclusion().standing());
  }

  private static List<Candidate> without(
      List<ExplainedConclusion<Exclusion>> exclusions, List<Candidate> candidates) {
    Set<String> excluded =
        exclusions.stream().map(e -> e.conclusion().channel()).collect(Collectors.toSet());
    return candidates.stream().filter(c -> !excluded.contains(c.channel())).toList();
  }

  private List<ExcludedChannel> barred(
      List<Candidate> candidates, List<ExplainedConclusion<Exclusion>> exclusions) {
    List<ExcludedChannel> barred = new ArrayList<>();
    for (Candidate candidate : candidates) {
      List<ExcludedChannel.Ground> grounds =
          exclusions.stream()
              .filter(e -> e.conclusion().channel().equals(candidate.channel()))
              .sorted(
                  Comparator.comparingInt(
                      e -> rules.vocabulary().rank("exclusions", e.conclusion().code())))
              .map(e -> new ExcludedChannel.Ground(e.conclusion().code(), e.reason(), e.extra()))
              .toList();
      if (!grounds.isEmpty()) {
        barred.add(new ExcludedChannel(candidate.channel(), candidate.name(), grounds));
      }
    }
    return barred;
  }

  private static List<Choice> choices(List<Selected> picks, boolean leading) {
    return picks.stream().filter(p -> p.leads() == leading).map(Selected::choice).toList();
  }

  private static Set<String> channels(List<Selected> picks) {
    return picks.stream().map(Selected::channel).collect(Collectors.toSet());
  }

  private static <T extends Record & Conclusion> List<T> facts(
      List<ExplainedConclusion<T>> concluded) {
    return concluded.stream().map(ExplainedConclusion::conclusion).toList();
  }
}

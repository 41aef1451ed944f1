package org.channelwise;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.channelwise.advice.Recommendation;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.Jurisdictions;
import org.channelwise.engine.Firing;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Conclusion;
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
    return decide(brief).recommendation();
  }

  /**
   * Decides on the channels for a campaign, without putting anything into words.
   *
   * @throws LimitReached if the rules do not come to rest
   */
  public Decision decide(Brief brief) {
    PhaseFacts campaign =
        new PhaseFacts(List.of(brief.campaign()))
            .with(brief.purposes())
            .with(brief.circumstances())
            .with(Jurisdictions.of(brief.campaign().audience().countries(), rules.vocabulary()));
    PhaseFacts named = campaign.with(traits(conclude(Phase.PROFILE, Trait.class, campaign)));

    List<Candidate> candidates = brief.candidates();
    List<Firing<Serves>> serves =
        strongest(conclude(Phase.PURPOSE, Serves.class, campaign.with(candidates)));
    PhaseFacts served = named.with(facts(serves));

    List<Firing<Exclusion>> exclusions =
        conclude(Phase.ELIGIBILITY, Exclusion.class, served.with(candidates).with(drops(brief)));
    List<Candidate> remaining = without(exclusions, candidates);

    List<Firing<?>> fit = rules.rules(Phase.FIT).fire(served.with(remaining).facts());
    Ranking ranking = Ranking.of(remaining, serves, fit, rules.vocabulary());

    Filled filled = Selection.fill(ranking, rules, named);

    PhaseFacts all = served.with(candidates).with(facts(exclusions));
    PickReview review = new PickReview(rules, all, filled);
    Decision decision =
        new Decision(
            brief,
            rules.vocabulary(),
            exclusions,
            ranking,
            filled,
            review.violations(new StatedConsent(rules, brief)),
            review.findings());
    return upkeep.map(each -> decision.with(each.of(decision.rules()))).orElse(decision);
  }

  private <T extends Conclusion> List<Firing<T>> conclude(
      Phase phase, Class<T> kind, PhaseFacts known) {
    return PhaseRules.only(kind, rules.rules(phase).fire(known.facts()));
  }

  private List<Record> drops(Brief brief) {
    return pruned.flatMap(each -> brief.brand().map(each::channels)).orElse(List.of());
  }

  /** One fact for each trait, however many rules name it. */
  private static List<Trait> traits(List<Firing<Trait>> concluded) {
    Set<String> names = new HashSet<>();
    return facts(concluded).stream().filter(trait -> names.add(trait.name())).toList();
  }

  /** How well each channel serves the purpose, by the most favourable of the rules. */
  private List<Firing<Serves>> strongest(List<Firing<Serves>> serves) {
    Map<String, Firing<Serves>> strongest = new TreeMap<>();
    for (Firing<Serves> each : serves) {
      strongest.merge(each.conclusion().channel(), each, (a, b) -> points(b) > points(a) ? b : a);
    }
    return List.copyOf(strongest.values());
  }

  private int points(Firing<Serves> serves) {
    return rules.vocabulary().points(serves.conclusion().standing());
  }

  private static List<Candidate> without(
      List<Firing<Exclusion>> exclusions, List<Candidate> candidates) {
    Set<String> excluded =
        exclusions.stream().map(e -> e.conclusion().channel()).collect(Collectors.toSet());
    return candidates.stream().filter(c -> !excluded.contains(c.channel())).toList();
  }

  private static <T extends Record & Conclusion> List<T> facts(List<Firing<T>> concluded) {
    return concluded.stream().map(Firing::conclusion).toList();
  }
}

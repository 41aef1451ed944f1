package org.channelwise.lab.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.PhaseRun;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Exclusion;
import org.channelwise.facts.Picked;
import org.channelwise.lab.ListedRule;
import org.channelwise.lab.PropertyCheck;
import org.channelwise.lab.proof.Coverage.Gap;
import org.channelwise.lab.proof.Coverage.Share;
import org.channelwise.lab.proof.Rehearsal.Rehearsed;
import org.channelwise.lab.proof.VariantBatch.Trial;
import org.channelwise.language.Phase;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Guidance;

/** Looks what fixtures cover, and for campaigns that would cover the rest. */
public final class CoverageRun {

  private static final String EXCLUDED = "excluded";

  private final RuleSet rules;
  private final Rehearsal rehearsal;
  private final Campaigns campaigns;
  private final Progress progress;

  /**
   * A look at fixtures.
   *
   * @param campaigns among which those are looked for that would close gaps
   */
  public CoverageRun(RuleSet rules, Rehearsal rehearsal, Campaigns campaigns, Progress progress) {
    this.rules = rules;
    this.rehearsal = rehearsal;
    this.campaigns = campaigns;
    this.progress = progress;
  }

  /**
   * Looks.
   *
   * @throws org.channelwise.engine.LimitReached if the rules do not come to rest
   */
  public Coverage run() {
    Map<String, String> rulesAt = new LinkedHashMap<>();
    ListedRule.of(rules).forEach(each -> rulesAt.put(each.ref().name(), each.ref().at()));
    Set<String> fired = fired(rehearsal.all().stream().flatMap(each -> each.runs().stream()));
    Set<String> roles =
        roles(
            rehearsal.all().stream()
                .filter(CoverageRun::isCampaign)
                .flatMap(each -> each.runs().stream()));
    List<VariantBatch> batches = batches();
    List<Trial> conditions = batches.stream().flatMap(batch -> batch.trials().stream()).toList();
    Set<Trial> silent = silent(batches);
    Closing closing =
        new Closing(missing(rulesAt.keySet(), fired), missing(allRoles(), roles), silent, batches);
    closing.look();
    List<String> rows = rules.guidance().map(Guidance::ids).orElse(List.of());
    Set<String> told =
        ListedRule.of(rules).stream()
            .filter(each -> fired.contains(each.ref().name()))
            .map(each -> each.ref().guidance())
            .collect(Collectors.toSet());
    List<Gap> gaps = new ArrayList<>(closing.gaps(rulesAt));
    rows.stream()
        .filter(row -> !told.contains(row))
        .forEach(row -> gaps.add(new Gap("the row " + row, "", Optional.empty())));
    return new Coverage(
        share(rulesAt.keySet(), fired),
        new Share(conditions.size() - silent.size(), conditions.size()),
        share(allRoles(), roles),
        new Share((int) rows.stream().filter(told::contains).count(), rows.size()),
        gaps);
  }

  private static boolean isCampaign(Rehearsed fixture) {
    return fixture.runs().stream().anyMatch(run -> run.phase() == Phase.PROFILE)
        && fixture.runs().stream()
            .anyMatch(run -> run.phase() == Phase.SELECTION || run.phase() == Phase.REVIEW);
  }

  private static Set<String> fired(Stream<PhaseRun> runs) {
    return runs.flatMap(run -> run.firings().stream())
        .map(firing -> firing.rule().name())
        .collect(Collectors.toSet());
  }

  private static Set<String> roles(Stream<PhaseRun> runs) {
    return runs.filter(run -> run.phase() == Phase.GUARDRAILS)
        .flatMap(run -> run.facts().stream())
        .flatMap(CoverageRun::role)
        .collect(Collectors.toSet());
  }

  private static Stream<String> role(Record fact) {
    if (fact instanceof Picked picked) {
      return Stream.of(picked.channel() + " as " + picked.role());
    }
    return fact instanceof Exclusion exclusion
        ? Stream.of(exclusion.channel() + " as " + EXCLUDED)
        : Stream.empty();
  }

  private Set<String> allRoles() {
    return rules.vocabulary().channels().stream()
        .map(ChannelTerm::id)
        .flatMap(id -> Stream.of("primary", "backup", EXCLUDED).map(role -> id + " as " + role))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> missing(Set<String> all, Set<String> covered) {
    Set<String> missing = new LinkedHashSet<>(all);
    missing.removeAll(covered);
    return missing;
  }

  private static Share share(Set<String> all, Set<String> covered) {
    return new Share(all.size() - missing(all, covered).size(), all.size());
  }

  /** Every rule without one thing that it asks for. */
  private List<VariantBatch> batches() {
    RuleVariants variants = new RuleVariants(rules.vocabulary());
    VariantTrials trials = new VariantTrials(rules);
    List<RuleVariant> dropped =
        rules.files().stream()
            .flatMap(
                file ->
                    file.rules().stream().flatMap(rule -> variants.dropped(file, rule).stream()))
            .toList();
    return trials.batches(dropped).parallelStream().map(trials::compile).toList();
  }

  /** The conditions without which every fixture is answered alike. */
  private Set<Trial> silent(List<VariantBatch> batches) {
    RuleSet own = rules.withOwnGuardrailsOnly();
    return batches.parallelStream()
        .flatMap(batch -> silent(batch, own).stream())
        .collect(Collectors.toCollection(Identities::set));
  }

  private Set<Trial> silent(VariantBatch batch, RuleSet own) {
    Set<Trial> left = Identities.set();
    left.addAll(batch.trials());
    for (Rehearsed fixture : rehearsal.all()) {
      List<Trial> differing =
          batch.differing(fixture.runs().stream()).stream().filter(left::contains).toList();
      if (!differing.isEmpty()) {
        List<?> before = fixture.fixture().answers(own);
        differing.stream()
            .filter(trial -> !fixture.fixture().answers(trial.in(own)).equals(before))
            .forEach(left::remove);
      }
    }
    return left;
  }

  /** What is to be covered yet, and the campaigns found for it. */
  private final class Closing {

    private final Set<String> silentRules;
    private final Set<String> roles;
    private final Set<Trial> conditions;
    private final List<VariantBatch> batches;
    private final Map<Object, String> found = new HashMap<>();
    private final Map<Trial, String> foundConditions = Identities.map();

    Closing(
        Set<String> silentRules,
        Set<String> roles,
        Set<Trial> conditions,
        List<VariantBatch> batches) {
      this.silentRules = silentRules;
      this.roles = roles;
      this.conditions = conditions;
      this.batches =
          batches.stream()
              .filter(batch -> batch.trials().stream().anyMatch(conditions::contains))
              .toList();
    }

    void look() {
      PropertyCheck check = new PropertyCheck(rules);
      campaigns
          .choices()
          .forEach(
              number -> {
                int[] choice = campaigns.choice(number);
                campaigns
                    .campaign(choice)
                    .ifPresent(brief -> look(choice, brief, check.check(brief).runs()));
                progress.at(number + 1, campaigns.tried());
              });
    }

    private void look(int[] choice, Brief brief, List<PhaseRun> runs) {
      Set<String> covered = new TreeSet<>(fired(runs.stream()));
      covered.addAll(roles(runs.stream()));
      Stream.concat(silentRules.stream(), roles.stream())
          .filter(covered::contains)
          .forEach(what -> found.computeIfAbsent(what, each -> campaigns.text(choice)));
      batches.parallelStream()
          .flatMap(batch -> batch.differing(runs.stream()).stream())
          .filter(trial -> conditions.contains(trial) && !foundConditions.containsKey(trial))
          .filter(trial -> isAnsweredOtherwise(brief, trial))
          .toList()
          .forEach(trial -> foundConditions.put(trial, campaigns.text(choice)));
    }

    private boolean isAnsweredOtherwise(Brief brief, Trial trial) {
      return !new Advisor(trial.in(rules))
          .recommend(brief)
          .equals(new Advisor(rules).recommend(brief));
    }

    List<Gap> gaps(Map<String, String> rulesAt) {
      List<Gap> gaps = new ArrayList<>();
      silentRules.forEach(
          name ->
              gaps.add(
                  new Gap(
                      "the rule " + name,
                      rulesAt.getOrDefault(name, ""),
                      Optional.ofNullable(found.get(name)))));
      batches.stream()
          .flatMap(batch -> batch.trials().stream())
          .filter(conditions::contains)
          .forEach(
              trial ->
                  gaps.add(
                      new Gap(
                          trial.variant().original().name() + ": " + trial.variant().edit(),
                          trial.variant().at(),
                          Optional.ofNullable(foundConditions.get(trial)))));
      roles.forEach(role -> gaps.add(new Gap(role, "", Optional.ofNullable(found.get(role)))));
      return gaps;
    }
  }
}

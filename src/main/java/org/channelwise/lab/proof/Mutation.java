package org.channelwise.lab.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.proof.MutationReport.Tried;
import org.channelwise.lab.proof.Rehearsal.Rehearsed;
import org.channelwise.lab.proof.VariantBatch.Trial;

/** Changes rules in one small way at a time, and looks whether any fixture notices. */
public final class Mutation {

  private final RuleSet rules;
  private final Rehearsal rehearsal;
  private final VariantTrials trials;
  private final Progress progress;

  /**
   * A mutation of rules.
   *
   * @param rehearsal the fixtures, of which each came out as expected
   */
  public Mutation(RuleSet rules, Rehearsal rehearsal, Progress progress) {
    this.rules = rules.withOwnGuardrailsOnly();
    this.rehearsal = rehearsal;
    this.trials = new VariantTrials(rules);
    this.progress = progress;
  }

  /**
   * Tries changes.
   *
   * @param sample how many of all, drawn by the seed; empty for all of them
   */
  public MutationReport run(Optional<Integer> sample, long seed) {
    List<RuleVariant> all = new RuleVariants(rules.vocabulary()).of(rules.files()).toList();
    List<RuleVariant> drawn = sample.map(most -> drawn(all, most, seed)).orElse(all);
    AtomicInteger done = new AtomicInteger();
    List<Tried> tried =
        trials.batches(drawn).parallelStream()
            .flatMap(
                batch -> {
                  List<Tried> those = tried(batch).toList();
                  progress.at(done.addAndGet(batch.size()), drawn.size());
                  return those.stream();
                })
            .toList();
    return new MutationReport(all.size(), tried);
  }

  private static List<RuleVariant> drawn(List<RuleVariant> all, int most, long seed) {
    List<Integer> places = IntStream.range(0, all.size()).boxed().collect(Collectors.toList());
    Collections.shuffle(places, new Random(seed));
    return places.stream().limit(most).sorted().map(all::get).toList();
  }

  /** How the changes of a batch come out; alone if one of them keeps the others from resting. */
  private Stream<Tried> tried(List<RuleVariant> variants) {
    VariantBatch batch = trials.compile(variants);
    Map<Trial, List<Rehearsed>> touched = new IdentityHashMap<>();
    batch.trials().forEach(each -> touched.put(each, new ArrayList<>()));
    for (Rehearsed fixture : rehearsal.all()) {
      try {
        batch
            .differing(fixture.runs().stream())
            .forEach(trial -> touched.getOrDefault(trial, List.of()).add(fixture));
      } catch (LimitReached e) {
        return variants.size() == 1
            ? Stream.of(new Tried(variants.get(0), Optional.of(fixture.name())))
            : variants.stream().flatMap(each -> tried(List.of(each)));
      }
    }
    return batch.trials().stream()
        .map(
            trial ->
                new Tried(
                    trial.variant(), noticing(trial, touched.getOrDefault(trial, List.of()))));
  }

  private Optional<String> noticing(Trial trial, List<Rehearsed> touched) {
    RuleSet changed = trial.in(rules);
    return touched.stream().filter(each -> notices(each, changed)).map(Rehearsed::name).findFirst();
  }

  private static boolean notices(Rehearsed fixture, RuleSet changed) {
    try {
      return !fixture.fixture().differences(changed).isEmpty();
    } catch (LimitReached e) {
      return true;
    }
  }
}

package org.channelwise.lab.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.proof.Rehearsal.Rehearsed;
import org.channelwise.lab.proof.VariantTrial.Alone;

/** Changes rules in one small way at a time, and looks whether any fixture notices. */
public final class Mutation {

  private final RuleSet rules;
  private final Rehearsal rehearsal;
  private final VariantTrial trial;
  private final Progress progress;

  /**
   * A mutation of rules.
   *
   * @param rehearsal the fixtures, of which each came out as expected
   */
  public Mutation(RuleSet rules, Rehearsal rehearsal, Progress progress) {
    this.rules = rules;
    this.rehearsal = rehearsal;
    this.trial = new VariantTrial(rules);
    this.progress = progress;
  }

  /**
   * Tries changes.
   *
   * @param sample how many of all, drawn by the seed; empty for all of them
   */
  public MutationReport run(Optional<Integer> sample, long seed) {
    List<RuleVariant> all = new ArrayList<>(new RuleVariants(rules.vocabulary()).of(rules.files()).toList());
    int possible = all.size();
    if (sample.isPresent() && sample.get() < possible) {
      List<Integer> order = new ArrayList<>(java.util.stream.IntStream.range(0, possible).boxed().toList());
      Collections.shuffle(order, new Random(seed));
      all = order.subList(0, sample.get()).stream().sorted().map(all::get).toList();
    }
    AtomicInteger done = new AtomicInteger();
    int of = all.size();
    List<Optional<MutationReport.Tried>> tried =
        all.parallelStream()
            .map(
                variant -> {
                  Optional<MutationReport.Tried> one = tried(variant);
                  progress.at(done.incrementAndGet(), of);
                  return one;
                })
            .toList();
    return new MutationReport(possible, tried.stream().flatMap(Optional::stream).toList());
  }

  /** How one change came out; empty if it gives no rule. */
  private Optional<MutationReport.Tried> tried(RuleVariant variant) {
    return trial
        .alone(variant)
        .map(alone -> new MutationReport.Tried(variant, killer(variant, alone)));
  }

  private Optional<String> killer(RuleVariant variant, Alone alone) {
    List<Rehearsed> touched = new ArrayList<>();
    for (Rehearsed each : rehearsal.all()) {
      try {
        if (each.runs().stream().anyMatch(alone::differs)) {
          touched.add(each);
        }
      } catch (LimitReached e) {
        return Optional.of(each.name());
      }
    }
    if (touched.isEmpty()) {
      return Optional.empty();
    }
    RuleSet changed = trial.whole(variant);
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

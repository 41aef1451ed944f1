package org.channelwise.lab.proof;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.channelwise.engine.PhaseRun;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.Fixture;
import org.channelwise.lab.Fixtures;
import org.channelwise.source.Parsed;

/**
 * Fixtures as they came out with rules that nobody has changed.
 *
 * @param all those that were as expected
 * @param failing the names of the others
 */
public record Rehearsal(List<Rehearsed> all, List<String> failing) {

  /** Copies its parts. */
  public Rehearsal {
    all = List.copyOf(all);
    failing = List.copyOf(failing);
  }

  /**
   * A fixture, with every run of a phase that it led to.
   *
   * @param runs the runs, in their order
   */
  public record Rehearsed(String name, Fixture fixture, List<PhaseRun> runs) {

    /** Copies the runs. */
    public Rehearsed {
      runs = List.copyOf(runs);
    }
  }

  /** Runs fixtures, and keeps what the rules of each phase saw and concluded. */
  public static Rehearsal of(Fixtures fixtures, RuleSet rules) {
    List<Rehearsed> all =
        fixtures.all().parallelStream().flatMap(each -> rehearsed(each, rules)).toList();
    List<String> passed = all.stream().map(Rehearsed::name).toList();
    return new Rehearsal(
        all,
        fixtures.all().stream()
            .map(Fixtures.Named::name)
            .filter(name -> !passed.contains(name))
            .toList());
  }

  private static Stream<Rehearsed> rehearsed(Fixtures.Named named, RuleSet rules) {
    if (!(named.fixture() instanceof Parsed.Ok<Fixture> ok)) {
      return Stream.empty();
    }
    Queue<PhaseRun> runs = new ConcurrentLinkedQueue<>();
    return ok.value().differences(rules.watched(runs::add)).isEmpty()
        ? Stream.of(new Rehearsed(named.name(), ok.value(), List.copyOf(runs)))
        : Stream.empty();
  }
}

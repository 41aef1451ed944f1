package org.channelwise.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.engine.PhaseRun;

/**
 * Holds every firing of an engine against the naive evaluator. Only one thread may use it at a
 * time.
 */
final class Compared implements Consumer<PhaseRun> {

  private static final int MOST_TOLD = 5;

  private final NaiveEvaluator oracle;
  private final List<String> differences = new ArrayList<>();
  private final Set<String> rules = new TreeSet<>();
  private long firings;
  private long conclusions;

  Compared(NaiveEvaluator oracle) {
    this.oracle = oracle;
  }

  @Override
  public void accept(PhaseRun run) {
    firings++;
    conclusions += run.firings().size();
    run.firings().forEach(each -> rules.add(each.rule().name()));
    Set<Said> expected = oracle.conclude(run.phase(), run.facts());
    List<Said> actual = run.firings().stream().map(Said::of).toList();

    Set<Said.Once> drawn = actual.stream().map(Said::once).collect(Collectors.toSet());
    List<Said> missing = expected.stream().filter(s -> !drawn.contains(s.once())).toList();
    Set<Said.Once> before = new HashSet<>();
    List<Said> surplus =
        actual.stream().filter(s -> !before.add(s.once()) || !expected.contains(s)).toList();
    if (!missing.isEmpty() || !surplus.isEmpty()) {
      differences.add(
          Stream.of(
                  Stream.of("Phase " + run.phase().folder() + " over these facts:"),
                  run.facts().stream().map(fact -> "  " + fact),
                  told("The engine does not say:", missing),
                  told("The engine says, and the oracle does not:", surplus),
                  told("Of the same rules the oracle says:", sameRules(expected, surplus)))
              .flatMap(lines -> lines)
              .collect(Collectors.joining("\n")));
    }
  }

  private static List<Said> sameRules(Collection<Said> all, List<Said> surplus) {
    Set<String> names = surplus.stream().map(Said::rule).collect(Collectors.toSet());
    return all.stream().filter(said -> names.contains(said.rule())).toList();
  }

  private static Stream<String> told(String heading, List<Said> all) {
    return all.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of(heading + " (" + all.size() + ")"),
            all.stream().limit(MOST_TOLD).map(said -> "  " + said));
  }

  /** What differed since this was last asked. */
  List<String> takeDifferences() {
    List<String> taken = List.copyOf(differences);
    differences.clear();
    return taken;
  }

  /** The names of the rules that fired. */
  Set<String> rules() {
    return rules;
  }

  /** How many firings of a phase were compared. */
  long firings() {
    return firings;
  }

  /** How many conclusions the engine drew in them. */
  long conclusions() {
    return conclusions;
  }
}

package org.channelwise.lab;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.channelwise.engine.RuleSet;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;

/** How one fixture came out; one with problems in its files was not run. */
public record FixtureResult(
    String name, List<Difference> differences, List<Problem> problems, Set<String> fired) {

  public FixtureResult {
    differences = List.copyOf(differences);
    problems = List.copyOf(problems);
    fired = Set.copyOf(fired);
  }

  /** Runs a fixture and watches the rules, or keeps what is wrong with its files. */
  static FixtureResult of(String name, Parsed<Fixture> fixture, RuleSet rules) {
    Set<String> fired = new TreeSet<>();
    RuleSet watched =
        rules.watched(run -> run.firings().forEach(each -> fired.add(each.rule().name())));
    return fixture instanceof Parsed.Ok<Fixture> ok
        ? new FixtureResult(name, ok.value().differences(watched), List.of(), fired)
        : new FixtureResult(name, List.of(), fixture.problems(), Set.of());
  }

  /** Whether the fixture ran and everything was as expected. */
  public boolean passed() {
    return differences.isEmpty() && problems.isEmpty();
  }
}

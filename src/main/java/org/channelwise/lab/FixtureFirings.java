package org.channelwise.lab;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.channelwise.engine.RuleSet;
import org.channelwise.source.Problem;

/**
 * Which rules fire in which fixtures, whatever comes out of them.
 *
 * @param byRule the names of fixtures, by the names of the rules that conclude something there
 * @param fixtures how many fixtures ran
 * @param problems what is wrong with the files of fixtures that could not run
 */
public record FixtureFirings(
    Map<String, Set<String>> byRule, int fixtures, List<Problem> problems) {

  /** Copies the map and the list. */
  public FixtureFirings {
    byRule = Map.copyOf(byRule);
    problems = List.copyOf(problems);
  }

  /** Runs every fixture below a folder and watches the rules. */
  public static FixtureFirings of(RuleSet rules, Path folder) {
    Set<String> fired = new HashSet<>();
    FixtureTests tests =
        new FixtureTests(
            rules.watched(
                firing -> firing.conclusions().forEach(each -> fired.add(each.rule().name()))));
    Map<String, Set<String>> byRule = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    int ran = 0;
    for (Path fixture : FixtureTests.fixtures(folder)) {
      fired.clear();
      FixtureResult result = tests.run(folder, fixture);
      problems.addAll(result.problems());
      ran += result.problems().isEmpty() ? 1 : 0;
      fired.forEach(
          rule -> byRule.computeIfAbsent(rule, name -> new TreeSet<>()).add(result.name()));
    }
    return new FixtureFirings(byRule, ran, problems);
  }

  /** The fixtures in which a rule fires, sorted. */
  public List<String> of(String rule) {
    return byRule.getOrDefault(rule, Set.of()).stream().sorted().toList();
  }
}

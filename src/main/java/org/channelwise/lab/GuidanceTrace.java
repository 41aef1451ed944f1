package org.channelwise.lab;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.channelwise.advice.RuleRef;
import org.channelwise.engine.RuleSet;
import org.channelwise.vocabulary.Guidance;

/** Which rules stand behind the rows of a guidance, and in which fixtures these rules fire. */
public record GuidanceTrace(Guidance guidance, Map<String, List<Traced>> byRow) {

  public GuidanceTrace {
    byRow = Map.copyOf(byRow);
  }

  /**
   * A rule behind a row.
   *
   * @param fixtures the fixtures in which it fires, sorted
   */
  public record Traced(RuleRef rule, List<String> fixtures) {
    public Traced {
      fixtures = List.copyOf(fixtures);
    }
  }

  /** Finds the rules of every row, and the fixtures in which they fired. */
  public static GuidanceTrace of(Guidance guidance, RuleSet rules, FixtureResults results) {
    Map<String, List<Traced>> byRow =
        ListedRule.of(rules).stream()
            .map(ListedRule::ref)
            .map(rule -> new Traced(rule, results.firing(rule.name())))
            .collect(Collectors.groupingBy(traced -> traced.rule().guidance()));
    return new GuidanceTrace(guidance, byRow);
  }

  /** The rules behind a row. */
  public List<Traced> rules(Guidance.Row row) {
    return byRow.getOrDefault(row.id(), List.of());
  }

  /** The fixtures in which any rule behind a row fires, sorted. */
  public Set<String> fixtures(Guidance.Row row) {
    Set<String> fixtures = new TreeSet<>();
    rules(row).forEach(traced -> fixtures.addAll(traced.fixtures()));
    return fixtures;
  }

  /** The rows that no rule encodes. */
  public List<String> withoutRule() {
    return guidance.rows().filter(row -> rules(row).isEmpty()).map(Guidance.Row::id).toList();
  }

  /** The rows with rules of which none fires in a fixture. */
  public List<String> withoutFixture() {
    return guidance
        .rows()
        .filter(row -> !rules(row).isEmpty() && fixtures(row).isEmpty())
        .map(Guidance.Row::id)
        .toList();
  }
}

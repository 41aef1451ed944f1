package org.channelwise.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.channelwise.advice.RuleRef;
import org.channelwise.vocabulary.Guidance;

/**
 * Which rules stand behind the rows of a guidance, and in which fixtures these rules fire.
 *
 * @param guidance the rows
 * @param byRow the rules by the ids of their rows
 */
public record GuidanceTrace(Guidance guidance, Map<String, List<Traced>> byRow) {

  /** Copies the rules. */
  public GuidanceTrace {
    byRow = Map.copyOf(byRow);
  }

  /**
   * A rule behind a row.
   *
   * @param rule the rule
   * @param fixtures the fixtures in which it fires, sorted
   */
  public record Traced(RuleRef rule, List<String> fixtures) {
    /** Copies the fixtures. */
    public Traced {
      fixtures = List.copyOf(fixtures);
    }
  }

  /**
   * Finds the rules and fixtures of every row.
   *
   * @param rules all rules, in the order in which each row is to list its own
   * @param fixtures the fixtures in which rules fire, by the rules' names
   */
  public static GuidanceTrace of(
      Guidance guidance, List<ListedRule> rules, Map<String, Set<String>> fixtures) {
    Map<String, List<Traced>> byRow = new TreeMap<>();
    for (ListedRule each : rules) {
      Set<String> fires = new TreeSet<>(fixtures.getOrDefault(each.ref().name(), Set.of()));
      byRow
          .computeIfAbsent(each.ref().guidance(), id -> new ArrayList<>())
          .add(new Traced(each.ref(), List.copyOf(fires)));
    }
    byRow.replaceAll((id, traced) -> List.copyOf(traced));
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

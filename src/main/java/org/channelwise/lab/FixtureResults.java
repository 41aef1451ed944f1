package org.channelwise.lab;

import java.util.List;
import org.channelwise.source.Problem;

/**
 * How fixtures came out.
 *
 * @param all the results, in the order of the fixtures
 */
public record FixtureResults(List<FixtureResult> all) {

  public FixtureResults {
    all = List.copyOf(all);
  }

  /** How many came out as expected. */
  public int passed() {
    return (int) all.stream().filter(FixtureResult::passed).count();
  }

  /** What is wrong with the files of those that could not run. */
  public List<Problem> problems() {
    return all.stream().flatMap(each -> each.problems().stream()).toList();
  }

  /** Whether any could run. */
  public boolean anyRan() {
    return all.stream().anyMatch(each -> each.problems().isEmpty());
  }

  /** The names of the fixtures in which a rule fires, sorted. */
  public List<String> firing(String rule) {
    return all.stream()
        .filter(each -> each.fired().contains(rule))
        .map(FixtureResult::name)
        .sorted()
        .toList();
  }
}

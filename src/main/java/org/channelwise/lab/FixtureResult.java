package org.channelwise.lab;

import java.util.List;
import org.channelwise.source.Problem;

/**
 * How one fixture came out.
 *
 * @param name the fixture's folder below the folder of fixtures
 * @param differences what was not as expected
 * @param problems what is wrong with the fixture's files; then it was not run
 */
public record FixtureResult(String name, List<Difference> differences, List<Problem> problems) {

  /** Copies the lists. */
  public FixtureResult {
    differences = List.copyOf(differences);
    problems = List.copyOf(problems);
  }

  /** Whether the fixture ran and everything was as expected. */
  public boolean passed() {
    return differences.isEmpty() && problems.isEmpty();
  }
}

package org.channelwise.cli;

import java.nio.file.Path;
import java.util.List;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.Difference;
import org.channelwise.lab.FixtureResult;
import org.channelwise.lab.FixtureTests;
import org.channelwise.source.Plain;

/** {@code channelwise test}: runs the fixtures and says what came out otherwise than expected. */
final class TestFixtures {

  private static final int WIDTH = 80;
  private static final String LABEL = "        %-10s";

  private final Console console;
  private final RuleSet rules;

  TestFixtures(Console console, RuleSet rules) {
    this.console = console;
    this.rules = rules;
  }

  /** Runs every fixture of a folder; finding none is a failure, for then nothing was tested. */
  int run(Path folder) {
    List<FixtureResult> results;
    try {
      results = new FixtureTests(rules).run(folder);
    } catch (LimitReached e) {
      console.say("%s: %s".formatted(folder, e.getMessage()));
      return ExitStatus.NO_ANSWER;
    }
    if (results.isEmpty()) {
      console.say(
          "channelwise: there is no fixture in %s; a fixture is a folder with a campaign.yaml and an expected.yaml"
              .formatted(folder));
      return ExitStatus.ACT;
    }
    results.forEach(this::show);
    long passed = results.stream().filter(FixtureResult::passed).count();
    console.line(
        "%s %s/%s".formatted(passed == results.size() ? "PASS" : "FAIL", passed, results.size()));
    console.out().flush();
    if (results.stream().anyMatch(result -> !result.problems().isEmpty())) {
      return ExitStatus.WRONG_INPUT;
    }
    return passed == results.size() ? ExitStatus.FINE : ExitStatus.ACT;
  }

  private void show(FixtureResult result) {
    console.line((result.passed() ? "pass  " : "FAIL  ") + result.name());
    RulesOption.tell(console, result.problems());
    for (Difference difference : result.differences()) {
      console.line("      " + difference.what());
      entry("expected", difference.expected());
      entry("actual", difference.actual());
      difference.behind().forEach(rule -> entry("because", rule));
    }
  }

  /** A label and a text, which goes on below its beginning where it is too long for one line. */
  private void entry(String label, String text) {
    String start = LABEL.formatted(label);
    StringBuilder line = new StringBuilder(start);
    boolean fresh = true;
    for (String word : Plain.line(text).split(" ", -1)) {
      if (!fresh && line.length() + 1 + word.length() > WIDTH) {
        console.line(line.toString());
        line = new StringBuilder(" ".repeat(start.length()));
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(word);
      fresh = false;
    }
    console.line(line.toString());
  }
}

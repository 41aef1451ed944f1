package org.channelwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.FixtureResults;
import org.channelwise.lab.Fixtures;
import org.channelwise.report.pretty.PrettyTests;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise test}: runs fixtures and says what came out otherwise than expected. */
final class TestCommand implements Command {

  private final Console console;
  private final PositionalParamSpec folder =
      Options.folder("fixtures", "Folder of fixtures. Default: fixtures/.");
  private final OptionSpec rules = Options.rules();

  TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Commands.spec(this, "test", "Runs the fixture campaigns of a folder against the rules.")
        .addPositional(folder)
        .addOption(rules);
  }

  @Override
  public int run() {
    return RulesOption.load(console, Options.given(rules))
        .map(this::run)
        .orElse(ExitStatus.WRONG_RULES);
  }

  private int run(RuleSet set) {
    Path where = folder.getValue();
    FixtureResults results;
    try {
      results = Fixtures.below(where, set.vocabulary()).run(set);
    } catch (LimitReached e) {
      console.say("%s: %s".formatted(where, e.getMessage()));
      return ExitStatus.NO_ANSWER;
    }
    // Finding no fixture is a failure, for then nothing was tested.
    if (results.all().isEmpty()) {
      console.say(
          "channelwise: there is no fixture in %s; a fixture is a folder with a campaign.yaml and an expected.yaml"
              .formatted(where));
      return ExitStatus.ACT;
    }
    RulesOption.tell(console, results.problems());
    return new Delivery(console, Optional.empty(), List.of())
        .write(status(results), out -> PrettyTests.write(results, out));
  }

  private static int status(FixtureResults results) {
    if (!results.problems().isEmpty()) {
      return ExitStatus.WRONG_INPUT;
    }
    return results.passed() == results.all().size() ? ExitStatus.FINE : ExitStatus.ACT;
  }
}

package org.channelwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.Delivery;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.FixtureResult;
import org.channelwise.lab.FixtureResults;
import org.channelwise.lab.Fixtures;
import org.channelwise.report.format.TestFormat;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.channelwise.source.Place;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise test}: runs fixtures and says what came out otherwise than expected. */
final class TestCommand implements Command {

  private final Console console;
  private final PositionalParamSpec folder =
      Options.folder("fixtures", "Folder of fixtures. Default: fixtures/.");
  private final OptionSpec rules = Options.rules();
  private final OptionSpec format = Options.format(TestFormat.class);
  private final OptionSpec output = Options.output();
  private final OptionSpec base = Options.base();
  private final OptionSpec watch = Watching.option();

  TestCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Commands.spec(this, "test", "Runs the fixture campaigns of a folder against the rules.")
        .addPositional(folder)
        .addOption(rules)
        .addOption(format)
        .addOption(output)
        .addOption(base)
        .addOption(watch);
  }

  @Override
  public int run() {
    boolean again = watch.getValue();
    Path where = folder.getValue();
    return again
        ? new Watching(console, List.of(where, RulesOption.folder(Options.given(rules))))
            .go(this::test)
        : test(console);
  }

  private int test(Console console) {
    Path where = folder.getValue();
    Parsed<RuleSet> read = RulesOption.read(console, Options.given(rules));
    if (!(read instanceof Parsed.Ok<RuleSet> ok)) {
      RulesOption.tell(console, read.problems());
      return unrun(console, ExitStatus.WRONG_RULES, where, read.problems());
    }
    RuleSet set = ok.value();
    FixtureResults results;
    try {
      results = Fixtures.below(where, set.vocabulary()).run(set);
    } catch (LimitReached e) {
      console.say("%s: %s".formatted(where, e.getMessage()));
      return unrun(console, ExitStatus.NO_ANSWER, where, String.valueOf(e.getMessage()));
    }
    // Finding no fixture is a failure, for then nothing was tested.
    if (results.all().isEmpty()) {
      String none =
          "there is no fixture in %s; a fixture is a folder with a campaign.yaml and an expected.yaml"
              .formatted(where);
      console.say("channelwise: " + none);
      return unrun(console, ExitStatus.ACT, where, none);
    }
    RulesOption.tell(console, results.problems());
    return write(console, status(results), where, results);
  }

  private int unrun(Console console, int status, Path where, String why) {
    Place place = new Place(InputFiles.slashed(where), 1, 1);
    return unrun(
        console,
        status,
        where,
        List.of(new Problem(ProblemKind.UNREADABLE_FILE, place, "", why, "")));
  }

  /** Says in a result of its own why no fixture ran, where programs read results. */
  private int unrun(Console console, int status, Path where, List<Problem> problems) {
    TestFormat wanted = format.getValue();
    if (wanted == TestFormat.PRETTY) {
      return status;
    }
    FixtureResult none = new FixtureResult(".", List.of(), problems, Set.of());
    return write(console, status, where, new FixtureResults(List.of(none)));
  }

  private int write(Console console, int status, Path where, FixtureResults results) {
    TestFormat wanted = format.getValue();
    return new Delivery(console, Options.given(output), List.of())
        .write(
            status,
            out -> wanted.write(results, InputFiles.slashed(where), Options.base(base), out));
  }

  private static int status(FixtureResults results) {
    if (!results.problems().isEmpty()) {
      return ExitStatus.WRONG_INPUT;
    }
    return results.passed() == results.all().size() ? ExitStatus.FINE : ExitStatus.ACT;
  }
}

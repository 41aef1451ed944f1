package org.channelwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.FixtureResults;
import org.channelwise.lab.Fixtures;
import org.channelwise.lab.GuidanceTrace;
import org.channelwise.report.format.Document;
import org.channelwise.report.format.DocumentFormat;
import org.channelwise.report.markdown.MarkdownGuidance;
import org.channelwise.vocabulary.Guidance;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code channelwise guidance}: what the rules encode, and what stands behind each row. */
final class GuidanceCommand implements Command {

  private final Console console;
  private final OptionSpec fixtures = Options.fixtures();
  private final OptionSpec rows =
      Options.flag("--rows", "Print the rows alone, in Markdown, as docs/guidance.md holds them.");
  private final DocumentArguments arguments;

  GuidanceCommand(Console console) {
    this.console = console;
    this.arguments = new DocumentArguments(console);
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Commands.spec(
            this,
            "guidance",
            "Prints each row of the guidance with the rules that encode it and the fixtures in"
                + " which they fire. Ends with 1 if a row has no rule, or no fixture in which one"
                + " fires.");
    return arguments.on(spec.addOption(fixtures).addOption(rows));
  }

  @Override
  public int run() {
    return arguments.run(this::run);
  }

  private int run(RuleSet set) {
    Optional<Guidance> guidance = set.guidance();
    boolean alone = rows.getValue();
    if (guidance.isEmpty()) {
      console.say("channelwise: these rules have no guidance.yaml that lists what they encode");
      return ExitStatus.WRONG_INPUT;
    }
    if (alone && arguments.format() == DocumentFormat.JSON) {
      console.say("channelwise: --rows prints Markdown; leave --format json out");
      return ExitStatus.WRONG_INPUT;
    }
    return alone ? rows(guidance.get()) : traced(set, guidance.get());
  }

  private int rows(Guidance guidance) {
    List<String> lines = MarkdownGuidance.lines(guidance, Optional.empty());
    return arguments
        .delivery()
        .write(ExitStatus.FINE, out -> out.write(String.join("\n", lines) + "\n"));
  }

  private int traced(RuleSet set, Guidance guidance) {
    Path folder = fixtures.getValue();
    FixtureResults results = Fixtures.below(folder, set.vocabulary()).run(set);
    RulesOption.tell(console, results.problems());
    if (!results.anyRan()) {
      console.say(
          "channelwise: no fixture in %s could run; name their folder with --fixtures"
              .formatted(folder));
    }
    GuidanceTrace trace = GuidanceTrace.of(guidance, set, results);
    int status =
        trace.withoutRule().isEmpty() && trace.withoutFixture().isEmpty()
            ? ExitStatus.FINE
            : ExitStatus.ACT;
    return arguments.write(
        results.problems().isEmpty() ? status : ExitStatus.WRONG_INPUT, Document.of(trace), set);
  }
}

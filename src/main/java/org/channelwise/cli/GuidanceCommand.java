package org.channelwise.cli;

import java.nio.file.Path;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.FixtureFirings;
import org.channelwise.lab.GuidanceTrace;
import org.channelwise.lab.ListedRule;
import org.channelwise.report.GuidanceJson;
import org.channelwise.report.GuidanceMarkdown;
import org.channelwise.report.GuidanceReport;
import org.channelwise.vocabulary.Guidance;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code channelwise guidance}: what the rules encode, and what stands behind each row. */
final class GuidanceCommand implements Command {

  private final Console console;
  private final OptionSpec fixtures = Options.fixtures();
  private final OptionSpec rows =
      Options.flag("--rows", "Print the rows alone, in Markdown, as docs/guidance.md holds them.");
  private final ListArguments arguments = new ListArguments();

  GuidanceCommand(Console console) {
    this.console = console;
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
    return RulesOption.load(console, arguments.rules())
        .map(this::run)
        .orElse(ExitStatus.WRONG_RULES);
  }

  private int run(RuleSet set) {
    if (set.guidance().isEmpty()) {
      console.say("channelwise: these rules have no guidance.yaml that lists what they encode");
      return ExitStatus.WRONG_INPUT;
    }
    Guidance guidance = set.guidance().get();
    Delivery to = arguments.delivery(console);
    boolean alone = rows.getValue();
    if (alone && arguments.format() == ListFormat.json) {
      console.say("channelwise: --rows prints Markdown; leave --format json out");
      return ExitStatus.WRONG_INPUT;
    }
    if (alone) {
      return to.write(ExitStatus.FINE, out -> GuidanceMarkdown.rows(guidance, out));
    }
    Path folder = fixtures.getValue();
    FixtureFirings firings = FixtureFirings.of(set, folder);
    RulesOption.tell(console, firings.problems());
    if (firings.fixtures() == 0) {
      console.say(
          "channelwise: no fixture in %s could run; name their folder with --fixtures"
              .formatted(folder));
    }
    GuidanceTrace trace = GuidanceTrace.of(guidance, ListedRule.of(set), firings.byRule());
    return to.write(
        status(firings, trace),
        out -> {
          switch (arguments.format()) {
            case pretty -> GuidanceReport.pretty(trace, out, arguments.style(to));
            case json -> GuidanceJson.write(trace, set.hash(), out);
            case markdown -> GuidanceMarkdown.traced(trace, out);
          }
        });
  }

  private static int status(FixtureFirings firings, GuidanceTrace trace) {
    if (!firings.problems().isEmpty()) {
      return ExitStatus.WRONG_INPUT;
    }
    return trace.withoutRule().isEmpty() && trace.withoutFixture().isEmpty()
        ? ExitStatus.FINE
        : ExitStatus.ACT;
  }
}

package org.channelwise.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.channelwise.input.Guidance;
import org.channelwise.lab.FixtureFirings;
import org.channelwise.report.GuidanceJson;
import org.channelwise.report.GuidanceMarkdown;
import org.channelwise.report.GuidanceReport;
import org.channelwise.rules.GuidanceTrace;
import org.channelwise.rules.ListedRule;
import org.channelwise.rules.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code channelwise guidance}: what the rules encode, and what stands behind each row. */
@Command(
    name = "guidance",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Prints each row of the guidance with the rules that encode it and the fixtures in which"
            + " they fire. Ends with 1 if a row has no rule, or no fixture in which one fires.")
final class GuidanceCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--fixtures",
      paramLabel = "DIR",
      defaultValue = "fixtures",
      description = "Folder of fixtures. Default: fixtures/.")
  private Path fixtures = Path.of("fixtures");

  @Option(
      names = "--rows",
      description = "Print the rows alone, in Markdown, as docs/guidance.md holds them.")
  private boolean rows;

  @Option(names = "--rules", paramLabel = "DIR", description = ListOptions.RULES)
  private Optional<String> rules = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "pretty",
      description = ListOptions.FORMATS)
  private ListFormat format = ListFormat.pretty;

  @Option(names = "--output", paramLabel = "FILE", description = ListOptions.OUTPUT)
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = ListOptions.COLORS)
  private Color color = Color.auto;

  GuidanceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return RulesOption.load(console, rules).map(this::run).orElse(ExitStatus.WRONG_RULES);
  }

  private int run(RuleSet set) {
    if (set.guidance().isEmpty()) {
      console.say("channelwise: these rules have no guidance.yaml that lists what they encode");
      return ExitStatus.WRONG_INPUT;
    }
    Guidance guidance = set.guidance().get();
    Delivery to = new Delivery(console, output);
    if (rows) {
      return to.write(ExitStatus.FINE, out -> GuidanceMarkdown.rows(guidance, out));
    }
    FixtureFirings firings = FixtureFirings.of(set, fixtures);
    RulesOption.tell(console, firings.problems());
    if (firings.fixtures() == 0) {
      console.say(
          "channelwise: no fixture in %s could run; name their folder with --fixtures"
              .formatted(fixtures));
    }
    GuidanceTrace trace = GuidanceTrace.of(guidance, ListedRule.of(set), firings.byRule());
    return to.write(
        status(firings, trace),
        out -> {
          switch (format) {
            case pretty -> GuidanceReport.pretty(trace, out, to.style(color));
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

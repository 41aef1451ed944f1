package org.channelwise.cli;

import java.nio.file.Path;
import java.util.List;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.brand.Brand;
import org.channelwise.brand.BrandArgument;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.portfolio.PortfolioAdvisor;
import org.channelwise.portfolio.WhatIf;
import org.channelwise.report.format.Document;
import org.channelwise.source.Parsed;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise portfolio}: says which channels a brand should keep and which to drop. */
final class PortfolioCommand implements Command {

  private final Console console;
  private final PositionalParamSpec brand =
      Options.parameter(
          "BRAND",
          "1",
          "A brand's file, or its id if the file stands in brands/ here or in a folder above.");
  private final WhatIfOptions whatIf = new WhatIfOptions();
  private final DocumentArguments arguments;

  PortfolioCommand(Console console) {
    this.console = console;
    this.arguments = new DocumentArguments(console);
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Commands.spec(
            this,
            "portfolio",
            "Says which channels a brand should keep and which to drop.",
            "Ends with 1 if there is a channel to drop.");
    return arguments.on(whatIf.on(spec.addPositional(brand)));
  }

  @Override
  public int run() {
    return arguments.run(this::run);
  }

  private int run(RuleSet set) {
    String argument = brand.getValue();
    Parsed<Brand> read = new BrandArgument(set.vocabulary(), Path.of("")).read(argument);
    if (!(read instanceof Parsed.Ok<Brand> ok)) {
      return arguments.fail(ExitStatus.WRONG_INPUT, read.problems(), argument);
    }
    WhatIf question = whatIf.question();
    List<String> wrong = WhatIfOptions.wrong(question, ok.value(), set.vocabulary());
    if (!wrong.isEmpty()) {
      wrong.forEach(each -> console.say("channelwise: " + each));
      return ExitStatus.WRONG_INPUT;
    }
    try {
      PortfolioAdvice advice = new PortfolioAdvisor(set).advise(ok.value(), question);
      return arguments.write(status(advice), Document.of(advice), set, argument);
    } catch (LimitReached e) {
      console.say("%s: %s".formatted(argument, e.getMessage()));
      return ExitStatus.NO_ANSWER;
    }
  }

  /** A channel to drop is something to act on, and so is a finding that is an error. */
  private static int status(PortfolioAdvice advice) {
    boolean act =
        !advice.drop().isEmpty()
            || advice.findings().stream().anyMatch(each -> each.severity() == Severity.ERROR);
    return act ? ExitStatus.ACT : ExitStatus.FINE;
  }
}

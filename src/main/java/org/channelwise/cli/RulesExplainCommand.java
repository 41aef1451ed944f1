package org.channelwise.cli;

import java.util.List;
import java.util.Optional;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.Delivery;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.report.ProblemPage;
import org.channelwise.source.ProblemKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise rules explain}: the page on a kind of problem. */
final class RulesExplainCommand implements Command {

  private final Console console;
  private final PositionalParamSpec kind =
      Options.choice(
          "KIND",
          "kind of problem",
          ProblemKind.class,
          "A kind of problem, as channelwise rules check names it.");

  RulesExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Commands.spec(
            this, "explain", "Explains a kind of problem, with an example and how to mend it.")
        .addPositional(kind);
  }

  @Override
  public int run() {
    ProblemKind wanted = kind.getValue();
    return new Delivery(console, Optional.empty(), List.of())
        .write(ExitStatus.FINE, out -> out.write(ProblemPage.of(wanted).text()));
  }
}

package org.channelwise.cli;

import java.util.Optional;
import org.channelwise.report.ProblemPage;
import org.channelwise.source.ProblemKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise rules explain}: the page on a kind of problem. */
final class RulesExplainCommand implements Command {

  private final Console console;
  private final PositionalParamSpec kind =
      PositionalParamSpec.builder()
          .paramLabel("KIND")
          .arity("1")
          .required(true)
          .type(ProblemKind.class)
          .converters(Conversion.choice("kind of problem", ProblemKind.class))
          .description("A kind of problem, as channelwise rules check names it.")
          .build();

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
    return new Delivery(console, Optional.empty())
        .write(ExitStatus.FINE, out -> out.write(ProblemPage.of(wanted).text()));
  }
}

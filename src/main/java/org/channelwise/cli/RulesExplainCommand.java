package org.channelwise.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.channelwise.report.ProblemPage;
import org.channelwise.source.ProblemKind;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise rules explain}: the page on a kind of problem. */
final class RulesExplainCommand implements Command {

  private static final List<String> KINDS =
      Arrays.stream(ProblemKind.values()).map(ProblemKind::id).toList();

  private final Console console;
  private final PositionalParamSpec kind =
      PositionalParamSpec.builder()
          .paramLabel("KIND")
          .arity("1")
          .required(true)
          .type(ProblemKind.class)
          .converters(new ChoiceConverter<>("kind of problem", RulesExplainCommand::of, KINDS))
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

  private static Optional<ProblemKind> of(String name) {
    return KINDS.contains(name)
        ? Optional.of(ProblemKind.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }
}

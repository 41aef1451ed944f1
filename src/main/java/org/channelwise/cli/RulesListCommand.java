package org.channelwise.cli;

import org.channelwise.engine.RuleSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The arguments of {@code channelwise rules list}. */
final class RulesListCommand implements Command {

  private final Console console;
  private final PositionalParamSpec text =
      Options.parameter(
          "TEXT", "0..1", "Only rules in whose name, reasons or conditions TEXT stands.");
  private final OptionSpec phase =
      Options.phase(false, "Only rules of this phase, a folder of rules.");
  private final OptionSpec guidance =
      Options.text(
          "--guidance", "ROW", "Only rules of this row, or of rows that begin so: purpose/.");
  private final ListArguments arguments = new ListArguments();

  RulesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Commands.spec(this, "list", "Lists rules with their phase, guidance, source and place.");
    return arguments.on(spec.addPositional(text).addOption(phase).addOption(guidance));
  }

  @Override
  public int run() {
    return RulesOption.load(console, arguments.rules())
        .map(this::run)
        .orElse(ExitStatus.WRONG_RULES);
  }

  private int run(RuleSet set) {
    Delivery to = arguments.delivery(console);
    return new ListRules(console, set, to)
        .run(
            Options.given(phase),
            Options.given(guidance),
            Options.given(text),
            arguments.format(),
            arguments.style(to));
  }
}

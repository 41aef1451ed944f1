package org.channelwise.cli;

import org.channelwise.engine.RuleSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The arguments of {@code channelwise rules show}. */
final class RulesShowCommand implements Command {

  private final Console console;
  private final PositionalParamSpec name =
      Options.parameter("NAME", "1", "The rule's name, as it stands in its file.");
  private final OptionSpec fixtures = Options.fixtures();
  private final ListArguments arguments = new ListArguments();

  RulesShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Commands.spec(
            this,
            "show",
            "Shows a rule: its text, its guidance, and the fixtures in which it fires.");
    return arguments.on(spec.addPositional(name).addOption(fixtures));
  }

  @Override
  public int run() {
    return RulesOption.load(console, arguments.rules())
        .map(this::run)
        .orElse(ExitStatus.WRONG_RULES);
  }

  private int run(RuleSet set) {
    Delivery to = arguments.delivery(console);
    return new ShowRule(console, set, to)
        .run(name.getValue(), fixtures.getValue(), arguments.format(), arguments.style(to));
  }
}

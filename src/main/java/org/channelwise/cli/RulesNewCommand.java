package org.channelwise.cli;

import java.util.Optional;
import org.channelwise.engine.RuleSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The arguments of {@code channelwise rules new}. */
final class RulesNewCommand implements Command {

  private final Console console;
  private final PositionalParamSpec name =
      Options.parameter("NAME", "1", "What the rule is to be called: a short sentence.");
  private final OptionSpec phase = Options.phase(true, "The folder of rules that it is for.");
  private final OptionSpec guidance =
      Options.text(
          "--guidance", "ROW", "The row of the guidance that it encodes, such as purpose/sms.");
  private final OptionSpec file =
      Options.text(
          "--file",
          "NAME",
          "What its file and the folder of its fixture are called. Default: after the rule.");
  private final OptionSpec rules =
      Options.text("--rules", "DIR", "Folder of rules to write to. Default: rules/.");
  private final OptionSpec fixtures = Options.fixtures();

  RulesNewCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Commands.spec(
            this,
            "new",
            "Writes a rule and a fixture to start from. Never changes a file that is there.")
        .addPositional(name)
        .addOption(phase)
        .addOption(guidance)
        .addOption(file)
        .addOption(rules)
        .addOption(fixtures);
  }

  @Override
  public int run() {
    String folder = Options.<String>given(rules).orElse("rules");
    Optional<RuleSet> there = RulesOption.load(console, Optional.of(folder));
    return there
        .map(
            set ->
                new StartRule(console, set, folder, fixtures.getValue())
                    .run(
                        name.getValue(),
                        phase.getValue(),
                        Options.given(guidance),
                        Options.given(file)))
        .orElse(ExitStatus.WRONG_RULES);
  }
}

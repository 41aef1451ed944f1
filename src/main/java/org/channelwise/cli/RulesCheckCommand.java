package org.channelwise.cli;

import java.nio.file.Path;
import java.util.List;
import org.channelwise.cli.terminal.Color;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.Delivery;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.CheckedFolder;
import org.channelwise.report.format.CheckFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code channelwise rules check}: everything that is wrong with a folder of rules. */
final class RulesCheckCommand implements Command {

  private final Console console;
  private final PositionalParamSpec folder =
      Options.folder("rules", "Folder of rules. Default: rules/.");
  private final OptionSpec format = Options.format(CheckFormat.class);
  private final OptionSpec output = Options.output();
  private final OptionSpec base = Options.base();
  private final OptionSpec color = Options.color();
  private final OptionSpec watch = Watching.option();

  RulesCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Commands.spec(
            this,
            "check",
            "Lists every problem of every rule file, of the vocabulary and of the guidance, with its"
                + " place and what to do. Ends with 3 if there is one.")
        .addPositional(folder)
        .addOption(format)
        .addOption(output)
        .addOption(color)
        .addOption(base)
        .addOption(watch);
  }

  @Override
  public int run() {
    boolean again = watch.getValue();
    Path rules = folder.getValue();
    return again ? new Watching(console, List.of(rules)).go(this::check) : check(console);
  }

  private int check(Console console) {
    Path rules = folder.getValue();
    CheckedFolder checked = console.sets().get().check(rules, rules.toString());
    Delivery to = new Delivery(console, Options.given(output), List.of());
    CheckFormat wanted = format.getValue();
    Color when = color.getValue();
    return to.write(
        checked.problems().isEmpty() ? ExitStatus.FINE : ExitStatus.WRONG_RULES,
        out -> wanted.write(checked, Options.base(base), out, to.style(when)));
  }
}

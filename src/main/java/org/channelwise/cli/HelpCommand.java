package org.channelwise.cli;

import java.util.List;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code channelwise help}: the help of the program or of a command, as {@code --help} prints it.
 */
final class HelpCommand implements Command {

  private final Console console;
  private final PositionalParamSpec names =
      PositionalParamSpec.builder()
          .paramLabel("COMMAND")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description("The command to explain, such as rules check. Default: the program.")
          .build();

  HelpCommand(Console console) {
    this.console = console;
  }

  @Override
  public CommandSpec spec() {
    return Commands.spec(this, "help", "Shows the help of the program or of a command.")
        .addPositional(names);
  }

  @Override
  public int run() {
    List<String> wanted = Options.<List<String>>given(names).orElse(List.of());
    CommandLine line = Commands.line(console, wanted.toArray(String[]::new));
    for (String name : wanted) {
      CommandLine next = line.getSubcommands().get(name);
      if (next == null) {
        console.say(
            "channelwise: there is no command '%s'; channelwise help lists all".formatted(name));
        return ExitStatus.WRONG_INPUT;
      }
      line = next;
    }
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.usage(console.writer(console.out()));
    return ExitStatus.FINE;
  }
}

package org.channelwise.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * {@code channelwise help}: the help of the program or of a command, as {@code --help} prints it.
 */
final class HelpCommand implements Command {

  private final Console console;
  private final CommandSpec spec;
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
    this.spec = Commands.spec(this, "help", "Shows the help of the program or of a command.");
  }

  @Override
  public CommandSpec spec() {
    return spec.addPositional(names);
  }

  @Override
  public int run() {
    List<String> wanted = Options.<List<String>>given(names).orElse(List.of());
    CommandLine line = Commands.line(console, wanted.toArray(String[]::new));
    for (String name : wanted) {
      CommandLine next = line.getSubcommands().get(name);
      if (next == null) {
        throw new ParameterException(
            spec.commandLine(), "there is no command '%s'".formatted(name));
      }
      line = next;
    }
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.usage(console.writer(console.out()));
    return ExitStatus.FINE;
  }
}

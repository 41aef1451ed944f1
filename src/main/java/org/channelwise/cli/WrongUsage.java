package org.channelwise.cli;

import java.util.List;
import java.util.regex.Pattern;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.ExitStatus;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, what was probably meant, and where to read on. */
final class WrongUsage implements IParameterExceptionHandler {

  /** How the library says which argument is wrong; what follows says that already. */
  private static final Pattern POSITION =
      Pattern.compile("^Invalid value for positional parameter at index \\d+ \\([^)]*\\): ");

  private final Console console;

  WrongUsage(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    if (arguments.length == 0) {
      command.usage(console.writer(console.err()));
      return ExitStatus.WRONG_INPUT;
    }
    String name = command.getCommandSpec().qualifiedName();
    console.say("channelwise: " + message(wrong));
    suggestions(wrong).forEach(meant -> console.say("  " + meant));
    console.say("  Run " + name + " --help to see the usage.");
    return ExitStatus.WRONG_INPUT;
  }

  private static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      if (unmatched.isUnknownOption()) {
        return "there is no option '%s'".formatted(first);
      }
      boolean command = !wrong.getCommandLine().getSubcommands().isEmpty();
      return (command ? "there is no command '%s'" : "'%s' is one argument too many")
          .formatted(first);
    }
    String text = POSITION.matcher(String.valueOf(wrong.getMessage())).replaceFirst("");
    if (text.equals("Missing required subcommand")) {
      return "behind '%s' a command is missing: %s"
          .formatted(
              wrong.getCommandLine().getCommandName(),
              String.join(", ", wrong.getCommandLine().getSubcommands().keySet()));
    }
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static List<String> suggestions(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return List.of();
    }
    boolean takesName =
        wrong.getCommandLine().getCommandSpec().positionalParameters().stream()
            .anyMatch(argument -> argument.paramLabel().equals("NAME"));
    if (takesName && !unmatched.isUnknownOption()) {
      return List.of("Put a name of several words in quotes.");
    }
    return unmatched.getSuggestions().stream()
        .limit(1)
        .map(meant -> "Did you mean " + meant + "?")
        .toList();
  }
}

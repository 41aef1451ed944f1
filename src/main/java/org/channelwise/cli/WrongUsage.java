package org.channelwise.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, what was probably meant, and where to read on. */
final class WrongUsage implements IParameterExceptionHandler {

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
    suggestions(wrong).forEach(meant -> console.say("  Did you mean " + meant + "?"));
    console.say("  Run " + name + " --help to see the usage.");
    return ExitStatus.WRONG_INPUT;
  }

  private static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      if (unmatched.isUnknownOption()) {
        return "there is no option '%s'".formatted(first);
      }
      boolean command = wrong.getCommandLine().getParent() == null;
      return (command ? "there is no command '%s'" : "'%s' is one argument too many")
          .formatted(first);
    }
    String text = String.valueOf(wrong.getMessage());
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static List<String> suggestions(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException unmatched
        ? unmatched.getSuggestions().stream().limit(1).toList()
        : List.of();
  }
}

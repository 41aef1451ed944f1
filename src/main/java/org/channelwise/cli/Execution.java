package org.channelwise.cli;

import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Runs the command that was asked for, or shows its help. This and what else the command line calls
 * back are classes and no lambdas: JDK 17 leaves an interface compiled for an old Java out of its
 * class data, with all that implements it, if a lambda does.
 */
final class Execution implements IExecutionStrategy {

  @Override
  public int execute(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    if (last.commandSpec().userObject() instanceof Command command) {
      return run(command, last.commandSpec().commandLine());
    }
    throw new ParameterException(last.commandSpec().commandLine(), "Missing required subcommand");
  }

  private static int run(Command command, CommandLine line) {
    try {
      return command.run();
    } catch (RuntimeException fault) {
      throw new ExecutionException(line, "fault", fault);
    }
  }
}

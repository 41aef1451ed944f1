package org.channelwise.cli.terminal;

import org.channelwise.engine.LimitReached;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What ends a command in the middle: rules that do not come to rest or, else, a fault of ours. What
 * such a fault was helps us and not the person, who only needs to know whose it is.
 */
public final class Crash implements IExecutionExceptionHandler {

  private static final String DEBUG = "CHANNELWISE_DEBUG";

  private final Console console;

  public Crash(Console console) {
    this.console = console;
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    if (fault instanceof LimitReached limit) {
      console.say("channelwise: " + limit.getMessage());
      return ExitStatus.NO_ANSWER;
    }
    return confess(console, "channelwise", fault);
  }

  /** Owns up to a fault on standard error, in full only if the environment asks for that. */
  public static int confess(Console console, String subject, Throwable fault) {
    console.say(
        subject
            + ": no answer, because of a fault in the program itself; please report it with the"
            + " files you used, and with what "
            + DEBUG
            + "=1 prints");
    if (!console.environment().getOrDefault(DEBUG, "").isEmpty()) {
      fault.printStackTrace(console.err());
    }
    return ExitStatus.NO_ANSWER;
  }
}

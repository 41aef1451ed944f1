package org.channelwise.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.Crash;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.cli.terminal.StandardInput;
import org.channelwise.cli.terminal.StandardOutput;
import org.channelwise.cli.terminal.TimeLimit;
import org.channelwise.cli.terminal.Watchdog;
import org.channelwise.engine.RuleSets;
import org.channelwise.source.Plain;
import picocli.CommandLine;

/** The command {@code channelwise}. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    // Without this, newer JDKs claim a console even where output goes to a file.
    System.setProperty("jdk.console", "java.base");
    StandardOutput standardOutput = new StandardOutput();
    PrintStream out = stream(standardOutput);
    PrintStream err = stream(new FileOutputStream(FileDescriptor.err));
    Optional<Duration> limit = TimeLimit.of(System.getenv());
    Watchdog watchdog =
        new Watchdog(limit.orElse(Duration.ZERO), message -> stop(out, err, message));
    RuleSets sets = new RuleSets(watchdog);
    if (Commands.fires(arguments)) {
      sets.begin();
    }
    Console console =
        new Console(
            StandardInput.open(),
            out,
            err,
            System.console() != null,
            System.getenv(),
            Optional.of(LocalDate.now(ZoneOffset.UTC)),
            () -> sets);
    int status = ExitStatus.WRONG_INPUT;
    if (limit.isPresent()) {
      watchdog.start();
      status = run(console, arguments);
    } else {
      console.say(TimeLimit.complaint(System.getenv()));
    }
    out.flush();
    if (standardOutput.lost()) {
      console.say("channelwise: the answer cannot be written to standard output");
      status = Math.max(status, ExitStatus.WRONG_INPUT);
    }
    err.flush();
    System.exit(status);
  }

  /**
   * Runs the command.
   *
   * @return the exit status, see {@link ExitStatus}
   */
  public static int run(Console console, String... arguments) {
    CommandLine command = Commands.line(console, arguments);
    command.setOut(console.writer(console.out()));
    command.setErr(console.writer(console.err()));
    command.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    command.setParameterExceptionHandler(new WrongUsage(console));
    command.setExecutionExceptionHandler(new Crash(console));
    try {
      return command.execute(arguments);
    } catch (OutOfMemoryError e) {
      console.say(
          "channelwise: stopped without an answer: %s MB of memory are not enough; use smaller files,"
                  .formatted(Runtime.getRuntime().maxMemory() >> 20)
              + " or rules with narrower conditions");
      return ExitStatus.NO_ANSWER;
    } catch (StackOverflowError e) {
      return Crash.confess(console, "channelwise", e);
    }
  }

  /**
   * Runs the command with streams of its own, without a terminal and whatever the date.
   *
   * @return the exit status, see {@link ExitStatus}
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
    return run(new Console(in, out, err, false, Map.of()), arguments);
  }

  /** Ends the process whatever its other threads do, with what was answered so far. */
  private static void stop(PrintStream out, PrintStream err, String message) {
    out.flush();
    err.print(Plain.line(message) + "\n");
    err.flush();
    Runtime.getRuntime().halt(ExitStatus.NO_ANSWER);
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
  }
}

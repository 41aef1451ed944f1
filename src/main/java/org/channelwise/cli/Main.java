package org.channelwise.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** The command {@code channelwise}. */
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    // Without this, newer JDKs claim a console even where output goes to a file.
    System.setProperty("jdk.console", "java.base");
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    Console console =
        new Console(
            System.in,
            out,
            err,
            System.console() != null,
            System.getenv(),
            Optional.of(LocalDate.now(ZoneOffset.UTC)));
    int status = run(console, arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /**
   * Runs the command.
   *
   * @return the exit status, see {@link ExitStatus}
   */
  public static int run(Console console, String... arguments) {
    CommandLine command = new CommandLine(new Channelwise(console));
    command.addSubcommand(new GuidanceCommand(console));
    command.addSubcommand(new RulesCommands(console));
    command.setOut(console.writer(console.out()));
    command.setErr(console.writer(console.err()));
    command.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    command.setExecutionExceptionHandler((fault, line, parsed) -> confess(console, fault));
    return command.execute(arguments);
  }

  /**
   * Runs the command with streams of its own, without a terminal and whatever the date.
   *
   * @return the exit status, see {@link ExitStatus}
   */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
    return run(new Console(in, out, err, false, Map.of()), arguments);
  }

  /**
   * A fault of ours: what it was helps us and not the person, who only needs to know whose it is.
   */
  private static int confess(Console console, Exception fault) {
    console.say(
        "channelwise: no answer, because of a fault in the program itself; please report it with"
            + " the files you used, and with what CHANNELWISE_DEBUG=1 prints");
    if (!console.environment().getOrDefault("CHANNELWISE_DEBUG", "").isEmpty()) {
      fault.printStackTrace(console.err());
    }
    return ExitStatus.NO_ANSWER;
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}

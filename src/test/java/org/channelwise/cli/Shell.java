package org.channelwise.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.channelwise.cli.terminal.Console;
import org.channelwise.engine.RuleSets;

/** Runs the command in this process and keeps what it says. */
final class Shell {

  /** What rules were loaded from the program itself, which no command can change. */
  private static final RuleSets SETS = new RuleSets();

  private Shell() {}

  /** What a run ended with and said. */
  record Run(int status, String out, String err) {}

  static Run run(String... arguments) {
    return run("", false, Map.of(), arguments);
  }

  static Run run(
      String input, boolean terminal, Map<String, String> environment, String... arguments) {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    return run(new ByteArrayInputStream(bytes), terminal, environment, arguments);
  }

  static Run run(
      InputStream input, boolean terminal, Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new Console(
                input,
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                terminal,
                environment,
                Optional.empty(),
                () -> SETS),
            arguments);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

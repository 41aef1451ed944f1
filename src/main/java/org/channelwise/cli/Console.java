package org.channelwise.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the command talks to.
 *
 * @param in standard input
 * @param out where answers go
 * @param err where everything else goes
 * @param terminal whether answers go to a terminal
 * @param environment the environment's variables
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Map<String, String> environment) {

  /** Copies the environment. */
  public Console {
    environment = Map.copyOf(environment);
  }

  /** Writes UTF-8 to one of the streams. */
  PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Says something on standard error. */
  void say(String text) {
    err.print(text + "\n");
    err.flush();
  }
}

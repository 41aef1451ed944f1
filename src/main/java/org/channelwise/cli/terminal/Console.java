package org.channelwise.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.channelwise.Advisor;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.source.Plain;

/**
 * What the command talks to.
 *
 * @param in standard input
 * @param out where answers go
 * @param err where everything else goes
 * @param terminal whether answers go to a terminal
 * @param environment the environment's variables
 * @param today the date on which it is asked; empty if nothing is to depend on that
 * @param sets who reads rules
 */
public record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Map<String, String> environment,
    Optional<LocalDate> today,
    Supplier<RuleSets> sets) {

  /** Copies the environment. */
  public Console {
    environment = Map.copyOf(environment);
  }

  /** A console for which nothing depends on the date. */
  public Console(
      InputStream in,
      PrintStream out,
      PrintStream err,
      boolean terminal,
      Map<String, String> environment) {
    this(in, out, err, terminal, environment, Optional.empty(), RuleSets::new);
  }

  /** The same, asked on a date if one is given. */
  public Console on(Optional<LocalDate> date) {
    return new Console(in, out, err, terminal, environment, date.or(() -> today), sets);
  }

  /**
   * An advisor who judges by these rules on the date on which the console is asked.
   *
   * @param prune whether campaigns do without the channels that their brand should drop
   */
  public Advisor advisor(RuleSet rules, boolean prune) {
    Advisor advisor = today.map(day -> new Advisor(rules, day)).orElseGet(() -> new Advisor(rules));
    return prune ? advisor : advisor.withoutPruning();
  }

  /** Writes UTF-8 to one of the streams. */
  public PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  /** Prints a line on standard output, which is one whatever the names and values in it hold. */
  public void line(String text) {
    out.print(Plain.line(text) + "\n");
  }

  /** Says something on standard error, on one line, whatever the names and values in it hold. */
  public void say(String text) {
    err.print(Plain.line(text) + "\n");
    err.flush();
  }
}

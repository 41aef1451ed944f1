package org.channelwise.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.cli.terminal.Watchdog;
import org.channelwise.engine.UncheckedRules;

/** Fires rules that nothing else has checked under the eyes of the watchdog. */
final class WatchdogAlone {

  private WatchdogAlone() {}

  /**
   * Ends with 4 if the watchdog ends it.
   *
   * @param arguments the file of rules
   */
  public static void main(String[] arguments) throws Exception {
    Watchdog watchdog =
        new Watchdog(
            Duration.ofSeconds(1),
            message -> {
              System.err.println(message);
              Runtime.getRuntime().halt(ExitStatus.NO_ANSWER);
            });
    watchdog.start();
    UncheckedRules.of(Path.of(arguments[0]), watchdog).fire(UncheckedRules.FACTS);
  }
}

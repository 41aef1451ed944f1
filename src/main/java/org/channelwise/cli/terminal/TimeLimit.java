package org.channelwise.cli.terminal;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How long rules may take, which the environment may set. */
public final class TimeLimit {

  /** The variable of the environment that says how many seconds rules may take. */
  public static final String VARIABLE = "CHANNELWISE_TIME_LIMIT";

  /** A thousand times what any sound set of rules takes. */
  private static final Duration USUAL = Duration.ofSeconds(5);

  private static final Pattern SECONDS = Pattern.compile("[1-9][0-9]{0,2}");

  private TimeLimit() {}

  /** The limit that the environment sets, the usual one if it sets none; empty if it is wrong. */
  public static Optional<Duration> of(Map<String, String> environment) {
    String seconds = environment.getOrDefault(VARIABLE, "");
    if (seconds.isEmpty()) {
      return Optional.of(USUAL);
    }
    return SECONDS.matcher(seconds).matches()
        ? Optional.of(Duration.ofSeconds(Integer.parseInt(seconds)))
        : Optional.empty();
  }

  /** What is wrong with the limit that the environment sets. */
  public static String complaint(Map<String, String> environment) {
    return "channelwise: %s is \"%s\"; set it to a number of seconds from 1 to 999"
        .formatted(VARIABLE, environment.get(VARIABLE));
  }
}

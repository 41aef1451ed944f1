package org.channelwise.cli.terminal;

import org.channelwise.report.pretty.Style;

/** When answers are coloured. The names are those that the command line takes. */
public enum Color {
  auto,
  always,
  never;

  /**
   * The style of answers; a non-empty {@code NO_COLOR} turns colour off unless it was asked for.
   */
  public Style style(Console console, boolean toFile) {
    if (this == always) {
      return Style.COLOURED;
    }
    boolean refused =
        !console.environment().getOrDefault("NO_COLOR", "").isEmpty()
            || console.environment().getOrDefault("TERM", "").equals("dumb");
    return this == auto && console.terminal() && !toFile && !refused ? Style.COLOURED : Style.PLAIN;
  }
}

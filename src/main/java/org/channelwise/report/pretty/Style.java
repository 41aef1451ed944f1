package org.channelwise.report.pretty;

/** Whether text is coloured. The text itself is the same with and without. */
public enum Style {
  /** No escape sequences at all. */
  PLAIN,
  /** ANSI escape sequences, for terminals. */
  COLOURED;

  /** How a piece of text looks. */
  public enum Ink {
    NORMAL(""),
    BOLD("1"),
    DIM("2"),
    GREEN("32"),
    YELLOW("33"),
    RED("31");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  /** The text in this ink, as far as this style has inks. */
  public String paint(Ink ink, String text) {
    return this == PLAIN || ink == Ink.NORMAL || text.isEmpty()
        ? text
        : "\u001b[" + ink.code + "m" + text + "\u001b[0m";
  }
}

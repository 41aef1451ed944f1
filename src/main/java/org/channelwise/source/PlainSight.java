package org.channelwise.source;

import java.util.Locale;

/** Holds a file that decides to what its reader sees. */
public final class PlainSight {

  /** Longer than any line that is read, and short enough that no blanks push text out of sight. */
  static final int LONGEST_LINE = 1_000;

  private PlainSight() {}

  /** Is told what is wrong, at a line and a column from 1. */
  public interface Listener {
    void at(ProblemKind kind, int line, int column, String message, String hint);
  }

  /** Tells of characters that nobody can see, and of lines that nobody reads to their end. */
  public static void check(String text, Listener problems) {
    int line = 1;
    int column = 0;
    int last = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      column++;
      if (character == '\n') {
        line++;
        column = 0;
      } else if (column == LONGEST_LINE + 1) {
        problems.at(
            ProblemKind.TOO_LARGE,
            line,
            column,
            String.format(Locale.ROOT, "The line has more than %,d characters.", LONGEST_LINE),
            "Break it where it can be read; nobody looks for anything that far to the right.");
      }
      if (character != last && Unseen.is(character)) {
        tell(character, line, column, problems);
      }
      last = character;
    }
  }

  private static void tell(int character, int line, int column, Listener problems) {
    boolean blank = Character.getType(character) == Character.SPACE_SEPARATOR;
    problems.at(
        ProblemKind.ODD_CHARACTER,
        line,
        column,
        String.format(
            Locale.ROOT,
            blank
                ? "This space is not an ordinary one (U+%04X); word processors and web pages make"
                    + " it."
                : "The invisible character U+%04X stands here.",
            character),
        blank ? "Type it again with the space bar." : "Delete it.");
  }
}

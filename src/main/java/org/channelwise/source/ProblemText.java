package org.channelwise.source;

import java.util.Locale;

/**
 * Writes a problem as plain text: where, what, the line with a caret under the place, and a hint.
 */
public final class ProblemText {
  private static final int WIDEST = 100;
  private static final String CUT = "…";

  private ProblemText() {}

  /** A problem as a few lines of text, without a line end behind the last. */
  public static String of(Problem problem) {
    StringBuilder text = new StringBuilder();
    Place place = problem.place();
    text.append(harmless(place.file()))
        .append(':')
        .append(place.line())
        .append(':')
        .append(place.column())
        .append(": ")
        .append(harmless(problem.message()));
    if (!problem.sourceLine().isBlank()) {
      appendLine(text, problem.sourceLine(), place.column());
    }
    if (!problem.hint().isEmpty()) {
      text.append("\n  ").append(harmless(problem.hint()));
    }
    return text.toString();
  }

  /** The source line, cut around the column if it is long, and a caret below the column. */
  private static void appendLine(StringBuilder text, String sourceLine, int column) {
    int[] letters = sourceLine.stripTrailing().codePoints().toArray();
    int at = Math.min(Math.max(column - 1, 0), letters.length);
    int from = letters.length <= WIDEST ? 0 : Math.max(0, at - WIDEST / 2);
    int to = Math.min(letters.length, from + WIDEST);
    String before =
        (from > 0 ? CUT : "") + harmless(new String(letters, from, Math.max(0, at - from)));
    String after = harmless(new String(letters, at, to - at)) + (to < letters.length ? CUT : "");
    text.append("\n    ")
        .append(before)
        .append(after)
        .append("\n    ")
        .append(" ".repeat(width(before)))
        .append('^');
  }

  /** The columns that text takes on a terminal: letters of East Asian scripts take two. */
  private static int width(String text) {
    return text.codePoints().map(letter -> letterWidth(letter)).sum();
  }

  private static int letterWidth(int letter) {
    int type = Character.getType(letter);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(letter) ? 2 : 1;
  }

  private static boolean isWide(int letter) {
    return (letter >= 0x1100 && letter <= 0x115F)
        || (letter >= 0x2E80 && letter <= 0xA4CF)
        || (letter >= 0xAC00 && letter <= 0xD7A3)
        || (letter >= 0xF900 && letter <= 0xFAFF)
        || (letter >= 0xFE30 && letter <= 0xFE6F)
        || (letter >= 0xFF00 && letter <= 0xFF60)
        || (letter >= 0xFFE0 && letter <= 0xFFE6)
        || (letter >= 0x1F300 && letter <= 0x1FAFF)
        || (letter >= 0x20000 && letter <= 0x3FFFD);
  }

  /** Text without anything that a terminal obeys: tabs become blanks, the rest is spelled out. */
  private static String harmless(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            letter -> {
              if (letter == '\t') {
                safe.append(' ');
              } else if (Plain.isUnseen(letter)) {
                safe.append(String.format(Locale.ROOT, "\\u%04X", letter));
              } else {
                safe.appendCodePoint(letter);
              }
            });
    return safe.toString();
  }
}

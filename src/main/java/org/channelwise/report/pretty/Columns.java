package org.channelwise.report.pretty;

import java.lang.Character.UnicodeScript;

/** How wide text is on a terminal. */
public final class Columns {

  private Columns() {}

  /** The columns that a text takes. */
  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** Where to cut a text so that it takes at most so many columns, never within a character. */
  static int cut(String text, int columns) {
    int end = 0;
    int left = columns;
    while (end < text.length() && of(text.codePointAt(end)) <= left) {
      left -= of(text.codePointAt(end));
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /** Emoji, full-width forms, and the scripts of East Asia. */
  private static boolean isWide(int codePoint) {
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
      default ->
          (codePoint >= 0x1F300 && codePoint <= 0x1FAFF)
              || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
    };
  }
}

package org.channelwise.report.pretty;

import java.lang.Character.UnicodeScript;

/** How wide text is on a terminal. */
public final class Columns {

  private static final int EMOJI_FIRST = 0x1F300;
  private static final int EMOJI_LAST = 0x1FAFF;
  private static final int FULL_WIDTH_FIRST = 0xFF01;
  private static final int FULL_WIDTH_LAST = 0xFF60;

  private Columns() {}

  /** The columns that a text takes. */
  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** Where to cut a text so that it takes at most so many columns, never within a character. */
  static int cut(String text, int columns) {
    int taken = 0;
    int end = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      taken += of(codePoint);
      if (taken > columns) {
        break;
      }
      end += Character.charCount(codePoint);
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

  private static boolean isWide(int codePoint) {
    if ((codePoint >= EMOJI_FIRST && codePoint <= EMOJI_LAST)
        || (codePoint >= FULL_WIDTH_FIRST && codePoint <= FULL_WIDTH_LAST)) {
      return true;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}

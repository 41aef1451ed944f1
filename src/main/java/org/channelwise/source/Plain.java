package org.channelwise.source;

import java.util.regex.Pattern;

/** Text without anything that a terminal, a build log or the eye would take for more than text. */
public final class Plain {

  private static final int REPLACEMENT = 0xFFFD;

  /**
   * What build servers take for commands of theirs: GitHub's runner those that begin with two
   * colons at the start of a line, and its older ones anywhere.
   */
  private static final Pattern COMMAND = Pattern.compile(":(?=:)|##(?=\\[)");

  private Plain() {}

  /**
   * The text on one line: line breaks and tabs become spaces; escapes and other control characters,
   * direction marks, invisible characters and halves of surrogate pairs become U+FFFD.
   */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(Plain::harmless).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /**
   * The text on one line that may be printed as it is, wherever the line is broken: as {@link #of},
   * and with a space in what a build server would take for a command.
   */
  public static String line(String text) {
    return COMMAND.matcher(of(text)).replaceAll("$0 ");
  }

  /**
   * Whether a character shows nothing of itself, and only does something to a terminal or to the
   * text around it. A space is none of them.
   */
  public static boolean isUnseen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isIgnorable(codePoint) || (codePoint & 0xFFFE) == 0xFFFE;
    };
  }

  /**
   * Letters, marks and unassigned characters that Unicode lists as Default_Ignorable_Code_Point,
   * but for the selectors by which emoji and Mongolian are written.
   */
  private static boolean isIgnorable(int codePoint) {
    return switch (codePoint) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x3164, 0xFFA0 -> true;
      default ->
          (codePoint >= 0xFFF0 && codePoint <= 0xFFF8)
              || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    };
  }

  private static int harmless(int codePoint) {
    return isUnseen(codePoint) && !isJoiner(codePoint)
        ? isBreak(codePoint) ? ' ' : REPLACEMENT
        : codePoint;
  }

  private static boolean isBreak(int codePoint) {
    return (codePoint >= '\t' && codePoint <= '\r') || codePoint == 0x2028 || codePoint == 0x2029;
  }

  /** Joiners are part of how some scripts and emoji are written. */
  private static boolean isJoiner(int codePoint) {
    return codePoint == 0x200C || codePoint == 0x200D;
  }
}

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
   * text around it. Blanks of any sort, selectors by which emoji and Mongolian are written, and
   * what a font may have a picture of are none of them: names come from anywhere.
   */
  public static boolean isUnseen(int codePoint) {
    if (!Unseen.is(codePoint)) {
      return codePoint == '\t' || codePoint == '\n';
    }
    return switch (Character.getType(codePoint)) {
      case Character.PRIVATE_USE -> false;
      case Character.UNASSIGNED -> isNoCharacter(codePoint) || isHidden(codePoint);
      default -> !Unseen.isBlank(codePoint) && !isSelector(codePoint);
    };
  }

  private static boolean isHidden(int codePoint) {
    return Unseen.isIgnorable(codePoint) && !isSelector(codePoint);
  }

  private static boolean isNoCharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE;
  }

  private static boolean isSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0x180B && codePoint <= 0x180F && codePoint != 0x180E);
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

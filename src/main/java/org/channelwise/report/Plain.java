package org.channelwise.report;

/** Text without anything that a terminal, or the eye, would take for more than text. */
final class Plain {

  private static final int REPLACEMENT = 0xFFFD;

  private Plain() {}

  /**
   * The text on one line: line breaks and tabs become spaces; escapes and other control characters,
   * direction marks, invisible characters and halves of surrogate pairs become U+FFFD.
   */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(Plain::harmless).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static int harmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.CONTROL -> codePoint >= '\t' && codePoint <= '\r' ? ' ' : REPLACEMENT;
      case Character.FORMAT -> isJoiner(codePoint) ? codePoint : REPLACEMENT;
      case Character.SURROGATE -> REPLACEMENT;
      default -> codePoint;
    };
  }

  /** Joiners are part of how some scripts and emoji are written. */
  private static boolean isJoiner(int codePoint) {
    return codePoint == 0x200C || codePoint == 0x200D;
  }
}

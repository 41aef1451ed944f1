package org.channelwise.source;

/** Numbers in the digits of other scripts, such as Arabic, and their plain form. */
public final class ForeignDigits {

  private static final int DECIMAL_POINT = 0x066B;
  private static final int THOUSANDS = 0x066C;

  private ForeignDigits() {}

  /** Whether a text has nothing but digits of any script and the signs that Arabic puts between. */
  public static boolean belong(String text) {
    return !text.isEmpty()
        && text.codePoints()
            .allMatch(
                letter ->
                    Character.isDigit(letter) || letter == DECIMAL_POINT || letter == THOUSANDS);
  }

  /** The same with plain digits, with a point before the fraction and nothing between thousands. */
  public static String plain(String digits) {
    StringBuilder plain = new StringBuilder();
    digits
        .codePoints()
        .filter(letter -> letter != THOUSANDS)
        .forEach(
            letter -> {
              if (letter == DECIMAL_POINT) {
                plain.append('.');
              } else if (Character.isDigit(letter)) {
                plain.append((char) ('0' + Character.digit(letter, 10)));
              } else {
                plain.appendCodePoint(letter);
              }
            });
    return plain.toString();
  }
}

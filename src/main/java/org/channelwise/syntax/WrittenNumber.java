package org.channelwise.syntax;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as rules have them, and what was meant by those that are written in another way. */
final class WrittenNumber {

  /** Stands for a number that is not known; it fits every field. */
  static final String ANY = "0";

  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}([._][0-9]{3})+");
  private static final Pattern POINT_FIRST = Pattern.compile("-?\\.[0-9]+");
  private static final Pattern ZERO_FIRST = Pattern.compile("0+[1-9][0-9]*(\\.[0-9]+)?");
  private static final int LONGEST = 40;

  private WrittenNumber() {}

  static boolean isPlain(String number) {
    return PLAIN.matcher(number).matches();
  }

  static String message(String number) {
    return MessageText.quoted(number) + " is no plain number.";
  }

  /** What to write for a number that is not plain. */
  static String hint(String number) {
    if (number.length() > LONGEST) {
      return "Write it with fewer digits.";
    }
    if (THOUSANDS.matcher(number).matches()) {
      return write(number.replaceAll("[._]", ""));
    }
    if (POINT_FIRST.matcher(number).matches()) {
      return write(number.replace(".", "0."));
    }
    if (ZERO_FIRST.matcher(number).matches()) {
      return write(number.replaceFirst("^0+", ""));
    }
    return "Write digits and at most one point between them, for example 0.25 or 30.";
  }

  /** What to write for so many percent. */
  static String share(String percent) {
    return percent.length() > LONGEST
        ? hint(percent)
        : write(new BigDecimal(percent).movePointLeft(2).stripTrailingZeros().toPlainString());
  }

  /** What to write for two numbers with a comma or a blank between them that are meant as one. */
  static String joined(String first, String second, boolean comma) {
    boolean thousands = !comma || (second.length() == 3 && !first.equals("0"));
    return write(MessageText.whole(first + (thousands ? "" : ".") + second));
  }

  private static String write(String number) {
    return "Write " + number + ".";
  }
}

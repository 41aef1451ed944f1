package org.channelwise.source;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.channelwise.source.Node.Scalar;

/** What the plain values of a file mean: numbers and truth values as YAML 1.2 writes them. */
public final class Scalars {
  private static final Pattern NUMBER =
      Pattern.compile(
          "-?((0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?|\\.[0-9]{1,18})([eE][-+]?[0-9]{1,3})?");

  private static final Pattern HUGE =
      Pattern.compile("-?([1-9][0-9]{18,}(\\.[0-9]*)?|[0-9]+(\\.[0-9]+)?[eE]\\+?[0-9]{4,})");

  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})? ?%");
  private static final Pattern THOUSANDS =
      Pattern.compile("[1-9][0-9]{0,2}([ ,._'\u2019\u00A0\u202F][0-9]{3}){1,5}");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[0-9]{1,9},[0-9]{1,9}");

  private static final double SECONDS_IN_AN_HOUR = 3600;
  private static final double HUNDREDTHS = 100;

  private Scalars() {}

  /** A length of time in hours, to hundredths. */
  public static double hours(Duration time) {
    return Math.round(time.toSeconds() / SECONDS_IN_AN_HOUR * HUNDREDTHS) / HUNDREDTHS;
  }

  public static boolean looksLikeNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Whether text is a number of more digits than are read. */
  public static boolean isHuge(String text) {
    return HUGE.matcher(text).matches();
  }

  public static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  /** A number; zero never has a sign, for rules would take -0 to be less than 0. */
  public static Optional<Double> number(Scalar scalar) {
    return scalar.plain() && looksLikeNumber(scalar.text())
        ? Optional.of(Double.parseDouble(scalar.text()) + 0.0)
        : Optional.empty();
  }

  public static Optional<Boolean> flag(Scalar scalar) {
    if (!scalar.plain()) {
      return Optional.empty();
    }
    return switch (scalar.text()) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** The plain form of a number with signs between its thousands. */
  public static Optional<String> thousands(String text) {
    return THOUSANDS.matcher(text).matches()
        ? Optional.of(text.replaceAll("[^0-9]", ""))
        : Optional.empty();
  }

  /**
   * The number that somebody probably meant by text that is none: with a percent sign, a decimal
   * comma, or signs between the thousands.
   *
   * @param share whether a share from 0 to 1 is wanted, so that percent must be converted
   */
  public static Optional<BigDecimal> probablyMeant(String text, boolean share) {
    if (PERCENT.matcher(text).matches()) {
      BigDecimal percent = new BigDecimal(text.substring(0, text.indexOf('%')).strip());
      return Optional.of(share ? percent.movePointLeft(2) : percent);
    }
    if (!isDigits(text) && ForeignDigits.belong(text)) {
      String plain = ForeignDigits.plain(text);
      return looksLikeNumber(plain) ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
    Optional<String> thousands = thousands(text);
    if (thousands.isPresent()) {
      return thousands.map(BigDecimal::new);
    }
    return DECIMAL_COMMA.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.replace(',', '.')))
        : Optional.empty();
  }
}

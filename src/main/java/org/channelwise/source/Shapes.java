package org.channelwise.source;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.channelwise.source.Shape.Flag;
import org.channelwise.source.Shape.Items;
import org.channelwise.source.Shape.Number;
import org.channelwise.source.Shape.Term;
import org.channelwise.source.Shape.Text;

/** The shapes of single values that several files share. */
public final class Shapes {
  static final double MOST = 1e15;

  /**
   * Text that may have this many characters is prose, and told by its length when it is too long.
   */
  static final int WORDY = 60;

  public static final Text ID =
      new Text(
          "an id",
          Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*"),
          text -> true,
          "Write an id as lower-case letters and digits, words joined by hyphens:"
              + " spring-sale-2.",
          true,
          100);

  public static final Text NAME =
      new Text(
          "text",
          Pattern.compile("[\\s\\S]*\\S[\\s\\S]*"),
          text -> true,
          "Write some text.",
          true,
          500);

  public static final Text LINE =
      new Text("text", NAME.pattern(), NAME.real(), NAME.hint(), false, NAME.longest());

  public static final Items LINES = new Items(LINE, true);

  public static final Items COUNTRIES =
      new Items(
          code(
              "a country code",
              2,
              Set.of(Locale.getISOCountries())::contains,
              "Write a country as its two capital letters of ISO 3166-1: DE for Germany, GB for the"
                  + " United Kingdom."),
          true);

  public static final Text CURRENCY =
      code(
          "a currency code",
          3,
          Currency.getAvailableCurrencies().stream()
                  .map(Currency::getCurrencyCode)
                  .collect(Collectors.toUnmodifiableSet())
              ::contains,
          "Write a currency as its three capital letters of ISO 4217: EUR, USD.");

  public static final Text DURATION =
      like(
          "P(?=.)([0-9]{1,4}D)?(T(?=.)([0-9]{1,5}H)?([0-9]{1,6}M)?([0-9]{1,6}S)?)?",
          30,
          "a length of time",
          "Write it as in PT2H for two hours, PT30M for thirty minutes or P3D for three days.");

  /** A date and a time of day, in the time of the place where it is read. */
  public static final Text DATE_TIME =
      new Text(
          "a date with a time",
          Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}"),
          Shapes::isDateTime,
          "Write it as in 2026-12-01T09:00, in local time.",
          false,
          20);

  public static final Text DURATION_OR_DATE_TIME =
      new Text(
          "a length of time or a date with a time",
          Pattern.compile(DURATION.pattern().pattern() + "|" + DATE_TIME.pattern().pattern()),
          text -> text.startsWith("P") || isDateTime(text),
          "Write PT2H for two hours after sending, P3D for three days, or a local date with a time"
              + " as in 2026-12-01T18:00.",
          false,
          30);

  public static final Text TIME_OF_DAY =
      like(
          "([01][0-9]|2[0-3]):[0-5][0-9]",
          5,
          "a time of day",
          "Write it as in \"21:00\", from 00:00 to 23:59.");

  public static final Flag FLAG = new Flag();
  public static final Number SHARE = new Number(0, 1, false);
  public static final Number SCORE = new Number(0, 100, false);
  public static final Number COUNT = new Number(0, MOST, true);
  public static final Number AMOUNT = new Number(0, MOST, false);

  private Shapes() {}

  private static boolean isDateTime(String text) {
    try {
      LocalDateTime.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  public static Term term(String section) {
    return new Term(section);
  }

  /** A list of different terms. */
  public static Items terms(String section) {
    return new Items(term(section), true);
  }

  /** Text of which all that counts is what it looks like. */
  public static Text like(String pattern, int longest, String noun, String hint) {
    return new Text(noun, Pattern.compile(pattern), text -> true, hint, false, longest);
  }

  private static Text code(String noun, int letters, Predicate<String> real, String hint) {
    return new Text(noun, Pattern.compile("[A-Z]{" + letters + "}"), real, hint, false, letters);
  }
}

package org.channelwise.source;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.channelwise.source.Shape.Number;
import org.channelwise.source.Shape.Text;

/** The shapes of single values that several files share. */
public final class Shapes {
  static final double MOST = 1e15;

  /**
   * Text that may have this many characters is prose, and told by its length when it is too long.
   */
  static final int WORDY = 60;

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

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

  public static final Text COUNTRY =
      new Text(
          "a country code",
          Pattern.compile("[A-Z]{2}"),
          COUNTRIES::contains,
          "Write a country as its two capital letters of ISO 3166-1: DE for Germany, GB for the"
              + " United Kingdom.",
          false,
          2);

  public static final Text CURRENCY =
      new Text(
          "a currency code",
          Pattern.compile("[A-Z]{3}"),
          CURRENCIES::contains,
          "Write a currency as its three capital letters of ISO 4217: EUR, USD.",
          false,
          3);

  public static final Number SHARE = new Number(0, 1, false);
  public static final Number SCORE = new Number(0, 100, false);
  public static final Number COUNT = new Number(0, MOST, true);
  public static final Number AMOUNT = new Number(0, MOST, false);

  private Shapes() {}
}

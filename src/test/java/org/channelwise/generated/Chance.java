package org.channelwise.generated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.channelwise.vocabulary.Vocabulary;

/** Makes choices; the same seed makes the same ones. */
final class Chance {

  private static final List<String> SHARES =
      List.of(
          "0",
          "0.0",
          "-0",
          "1e-300",
          "0.0004",
          "0.0096",
          "0.03",
          "0.05",
          "0.06",
          "0.19",
          "0.2",
          "0.49",
          "0.5",
          "0.51",
          "0.79999999999999999",
          "0.8",
          "0.995",
          "1",
          "1.0");
  private static final List<String> AMOUNTS =
      List.of("0", "-0.0", "1e-300", "0.01", "1", "29.9", "30", "99.99", "1e9", "1e15");
  private static final List<String> COUNTS =
      List.of("0", "1", "99", "100", "4999", "5000", "9999", "10000", "99999", "100000", "1e15");

  private final Vocabulary vocabulary;
  private final Random random;

  Chance(Vocabulary vocabulary, long seed) {
    this.vocabulary = vocabulary;
    this.random = new Random(seed);
  }

  /** True about once in so many times. */
  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  /** A number from 0 to below a bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** One of the values. */
  <T> T one(Collection<T> values) {
    return List.copyOf(values).get(random.nextInt(values.size()));
  }

  /** A term of a section of the vocabulary. */
  String term(String section) {
    return one(vocabulary.terms(section));
  }

  /** Some of the values, in any order, from a least to a greatest number. */
  List<String> some(Collection<String> values, int least, int most) {
    List<String> all = new ArrayList<>(values);
    Collections.shuffle(all, random);
    int wanted = least + random.nextInt(most - least + 1);
    return List.copyOf(all.subList(0, Math.min(wanted, all.size())));
  }

  /** A list of terms of a section, as a file writes it. */
  String terms(String section, int least, int most) {
    return "[" + String.join(", ", some(vocabulary.terms(section), least, most)) + "]";
  }

  /** A share of people: one that rules may draw a line at, an extreme one, or any. */
  String share() {
    return random.nextBoolean()
        ? one(SHARES)
        : String.format(Locale.ROOT, "%.2f", random.nextDouble());
  }

  /** An amount, extreme ones among them. */
  String amount() {
    return once(3) ? one(AMOUNTS) : String.format(Locale.ROOT, "%.2f", magnitude());
  }

  /** A whole number, extreme ones among them. */
  String count() {
    return once(3) ? one(COUNTS) : String.format(Locale.ROOT, "%.0f", magnitude());
  }

  /** A number of any size up to a hundred thousand, small ones as often as large ones. */
  double magnitude() {
    return Math.pow(10, 5 * random.nextDouble());
  }

  /** The consent at hand; explicit consent is frequent, so that enough channels remain. */
  List<String> consent() {
    return switch (random.nextInt(4)) {
      case 0 -> List.of();
      case 1 -> List.of("consent: " + term("consent"));
      case 2 -> List.of("consent: explicit");
      default ->
          List.of(
              "consent: { "
                  + String.join(
                      ", ",
                      vocabulary.consentClasses().stream()
                          .map(each -> each + ": " + term("consent"))
                          .toList())
                  + " }");
    };
  }

  /** Channels to choose from. */
  List<String> channels() {
    return some(vocabulary.terms("channels"), 1, vocabulary.terms("channels").size());
  }
}

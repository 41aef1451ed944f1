package org.channelwise.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the placeholders of a sentence. */
final class NaiveSentence {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  private NaiveSentence() {}

  /**
   * The sentence with what the facts say.
   *
   * @param subject the fact that the conclusion is about, which is asked first
   * @param facts the matched facts, in the order of the conditions
   */
  static String fill(String sentence, Record subject, List<Record> facts) {
    return sentence.contains("{")
        ? PLACEHOLDER
            .matcher(sentence)
            .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), subject, facts)))
        : sentence;
  }

  private static String value(String path, Record subject, List<Record> facts) {
    Record fact =
        Stream.concat(Stream.of(subject), facts.stream())
            .filter(each -> NaivePath.of(each.getClass(), path).isPresent())
            .findFirst()
            .orElseThrow(() -> new AssertionError("No fact has " + path));
    NaivePath found = NaivePath.named(fact.getClass(), path);
    return shown(found.read(fact), found.isShare());
  }

  private static String shown(@Nullable Object value, boolean share) {
    if (value == null) {
      return "unknown";
    }
    if (value instanceof Double number) {
      return share ? percent(number) : plain(new BigDecimal(number.toString()));
    }
    return value instanceof Collection<?> set
        ? set.stream().map(Object::toString).sorted().collect(Collectors.joining(", "))
        : value.toString();
  }

  /**
   * Whole from one percent on, with one digit below, and never nothing where there is something.
   */
  private static String percent(double share) {
    if (share > 0 && share < 0.0005) {
      return "less than 0.1%";
    }
    BigDecimal percent = new BigDecimal(Double.toString(share)).multiply(BigDecimal.valueOf(100));
    return plain(percent.setScale(share < 0.01 ? 1 : 0, RoundingMode.HALF_UP)) + "%";
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

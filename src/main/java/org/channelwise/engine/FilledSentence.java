package org.channelwise.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.channelwise.language.FactPath;
import org.channelwise.language.FactTypes;
import org.channelwise.language.Placeholder;
import org.channelwise.language.RuleFile;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a rule, its placeholders filled with what the matched facts say.
 *
 * @param template the sentence, for example {@code It reaches {reach} of them}
 * @param gaps its placeholders, in their order
 */
public record FilledSentence(String template, List<Gap> gaps) {

  /**
   * A placeholder.
   *
   * @param placeholder where it stands in the sentence
   * @param fact which of the facts that the positive conditions match fills it, from 0
   * @param path what of this fact does
   */
  public record Gap(Placeholder placeholder, int fact, FactPath path) {

    private String filled(List<Record> facts) {
      return shown(path.read(facts.get(fact)), path.share());
    }
  }

  public FilledSentence {
    gaps = List.copyOf(gaps);
  }

  /**
   * A sentence of a rule.
   *
   * @param template the sentence of a checked rule
   * @param rule the rule that says it
   */
  public static FilledSentence of(String template, RuleFile.Rule rule) {
    return new FilledSentence(
        template, Placeholder.allIn(template).stream().map(each -> gap(each, rule)).toList());
  }

  private static Gap gap(Placeholder placeholder, RuleFile.Rule rule) {
    String path = placeholder.path();
    int fact =
        Placeholder.resolve(path, rule)
            .orElseThrow(() -> new IllegalStateException("No fact has " + path));
    return new Gap(placeholder, fact, FactTypes.of(rule.each().get(fact).type()).path(path));
  }

  /**
   * The sentence, filled in.
   *
   * @param facts the facts that the rule's positive conditions matched, in the conditions' order
   */
  public String with(List<Record> facts) {
    if (gaps.isEmpty()) {
      return template;
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (Gap gap : gaps) {
      filled.append(template, from, gap.placeholder().start()).append(gap.filled(facts));
      from = gap.placeholder().end();
    }
    return filled.append(template, from, template.length()).toString();
  }

  /** What is filled in, one by one. */
  List<String> values(List<Record> facts) {
    return gaps.stream().map(gap -> gap.filled(facts)).toList();
  }

  private static String shown(@Nullable Object value, boolean share) {
    if (value == null) {
      return "unknown";
    }
    if (value instanceof Double number) {
      return share ? percent(number) : plain(BigDecimal.valueOf(number));
    }
    if (value instanceof Collection<?> set) {
      return set.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  /** A share as a percentage, whole from one percent on, with one digit of a fraction below. */
  private static String percent(double share) {
    if (share > 0 && share < 0.0005) {
      return "less than 0.1%";
    }
    int digits = share < 0.01 ? 1 : 0;
    BigDecimal hundredths = BigDecimal.valueOf(share).movePointRight(2);
    return String.format(
        Locale.ROOT, "%s%%", plain(hundredths.setScale(digits, RoundingMode.HALF_UP)));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}

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

/** A sentence of a rule, its placeholders filled with what the matched facts say. */
public final class FilledSentence {

  private FilledSentence() {}

  /**
   * A sentence with its placeholders filled in.
   *
   * @param template the sentence of a checked rule, for example {@code It reaches {reach} of them}
   * @param rule the rule that says it
   * @param facts the facts that the rule's positive conditions matched, in the conditions' order
   */
  public static String of(String template, RuleFile.Rule rule, List<Record> facts) {
    if (template.indexOf('{') < 0) {
      return template;
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (Placeholder placeholder : Placeholder.allIn(template)) {
      filled.append(template, from, placeholder.start());
      filled.append(value(placeholder.path(), rule, facts));
      from = placeholder.end();
    }
    return filled.append(template.substring(from)).toString();
  }

  /** What is filled in for a path. */
  static String value(String path, RuleFile.Rule rule, List<Record> facts) {
    int pattern =
        Placeholder.resolve(path, rule)
            .orElseThrow(() -> new IllegalStateException("No fact has " + path));
    Record fact = facts.get(pattern);
    FactPath found = FactTypes.of(fact.getClass()).path(path);
    return shown(found.read(fact), found.share());
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

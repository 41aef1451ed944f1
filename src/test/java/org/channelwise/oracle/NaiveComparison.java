package org.channelwise.oracle;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the guide to writing rules says of comparisons. */
final class NaiveComparison {

  private NaiveComparison() {}

  /**
   * Whether a comparison holds.
   *
   * @param value what stands in the fact, null for a number that is not said
   * @param operator the operator as rules write it
   * @param others what it is compared with: one value, which may be null, or any number of literals
   *     for {@code in}
   */
  static boolean holds(@Nullable Object value, String operator, List<@Nullable Object> others) {
    Object other = others.get(0);
    if (value == null || other == null) {
      return unsaid(operator);
    }
    return switch (operator) {
      case "==" -> equal(value, other);
      case "!=" -> !equal(value, other);
      case "<" -> number(value) < number(other);
      case "<=" -> number(value) <= number(other);
      case ">" -> number(value) > number(other);
      case ">=" -> number(value) >= number(other);
      case "in" -> others.stream().anyMatch(each -> equal(value, each));
      case "not in" -> others.stream().noneMatch(each -> equal(value, each));
      case "contains" -> elements(value).anyMatch(each -> equal(each, other));
      case "not contains" -> elements(value).noneMatch(each -> equal(each, other));
      default -> throw new AssertionError("No operator: " + operator);
    };
  }

  /** A number that is not said makes every comparison false that the check lets through. */
  private static boolean unsaid(String operator) {
    if (operator.equals("!=") || operator.startsWith("not ")) {
      throw new AssertionError("The check must refuse " + operator + " for what may be unsaid");
    }
    return false;
  }

  private static boolean equal(Object one, Object other) {
    return one instanceof Number ? number(one) == number(other) : one.equals(other);
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static Stream<?> elements(Object value) {
    return ((Collection<?>) value).stream();
  }
}

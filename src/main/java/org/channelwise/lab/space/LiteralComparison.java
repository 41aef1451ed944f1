package org.channelwise.lab.space;

import java.util.Set;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.jspecify.annotations.Nullable;

/** What a comparison with literals makes of a single value. */
public final class LiteralComparison {

  private LiteralComparison() {}

  /**
   * Whether a comparison holds.
   *
   * @param value what stands at its path, a set for a path of several values; null for a number
   *     that is not said, of which no comparison holds
   */
  public static boolean holds(@Nullable Object value, Compare compare) {
    if (value == null) {
      return false;
    }
    return switch (compare.operator()) {
      case "==", "in" -> any(value, compare);
      case "!=", "not in" -> !any(value, compare);
      case "contains" -> value instanceof Set<?> set && set.contains(compare.literals().get(0));
      case "not contains" ->
          value instanceof Set<?> set && !set.contains(compare.literals().get(0));
      case ">" -> order(value, compare) > 0;
      case ">=" -> order(value, compare) >= 0;
      case "<" -> order(value, compare) < 0;
      case "<=" -> order(value, compare) <= 0;
      default -> throw new IllegalArgumentException("No such operator: " + compare.operator());
    };
  }

  private static boolean any(Object value, Compare compare) {
    return compare.literals().stream().anyMatch(literal -> same(value, literal));
  }

  private static boolean same(Object value, Object literal) {
    return value instanceof Number number && literal instanceof Number other
        ? number.doubleValue() == other.doubleValue()
        : value.equals(literal);
  }

  private static int order(Object value, Compare compare) {
    return Double.compare(
        ((Number) value).doubleValue(), ((Number) compare.literals().get(0)).doubleValue());
  }
}

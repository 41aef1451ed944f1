package org.channelwise.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Arithmetic with numbers that a file may leave out, which are null. */
final class NullableNumbers {

  private static final int CENTS = 2;

  private NullableNumbers() {}

  /** A number, 0 if it is not said. */
  static double orZero(@Nullable Double number) {
    return number == null ? 0 : number;
  }

  /** A sum of what is said, null if neither is. */
  static @Nullable Double plus(@Nullable Double sum, @Nullable Double more) {
    return more == null ? sum : (Double) (orZero(sum) + more);
  }

  /** A difference, null if a part is not said. */
  static @Nullable Double minus(@Nullable Double number, @Nullable Double less) {
    return number == null || less == null ? null : (Double) (number - less);
  }

  /** A product, null if a part is not said. */
  static @Nullable Double times(@Nullable Double number, @Nullable Double factor) {
    return number == null || factor == null ? null : number * factor;
  }

  /** A quotient, null if a part is not said or the divisor is not above 0. */
  static @Nullable Double over(@Nullable Double number, @Nullable Double divisor) {
    return number == null || divisor == null || divisor <= 0 ? null : number / divisor;
  }

  /** To hundredths, as people write amounts. */
  static @Nullable Double inCents(@Nullable Double amount) {
    return amount == null
        ? null
        : (Double) BigDecimal.valueOf(amount).setScale(CENTS, RoundingMode.HALF_UP).doubleValue();
  }
}

package org.channelwise.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Amounts and counts as people read them. */
public final class Amounts {

  private static final double LARGE = 10_000;
  private static final double LARGEST = 1e8;
  private static final double SMALL = 0.001;
  private static final int CENTS = 2;
  private static final String NOT_KNOWN = "-";

  private Amounts() {}

  /** An amount in at most nine characters, a dash where it is not known. */
  public static String narrow(@Nullable Double amount) {
    if (amount == null) {
      return NOT_KNOWN;
    }
    if (amount >= LARGEST) {
      return "over " + BigDecimal.valueOf(LARGEST / 1e6).stripTrailingZeros().toPlainString() + "m";
    }
    return BigDecimal.valueOf(amount)
        .setScale(amount >= LARGE ? 0 : CENTS, RoundingMode.HALF_UP)
        .toPlainString();
  }

  /** An amount in full, without zeros behind the point. */
  public static String full(double amount) {
    BigDecimal rounded = BigDecimal.valueOf(amount).setScale(CENTS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A share as a percentage, a dash where it is not known. */
  public static String percent(@Nullable Double share) {
    if (share == null) {
      return NOT_KNOWN;
    }
    return share > 0 && share < SMALL ? "<" + Wording.percent(SMALL) : Wording.percent(share);
  }
}

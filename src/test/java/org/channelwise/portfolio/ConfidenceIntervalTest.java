package org.channelwise.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceIntervalTest {

  /**
   * How many times more must be observed so that an interval at 99% is as wide as one at 95%: the
   * interval depends on the share and on z² / n alone, and 2.5758293² / 1.9599640² = 6.6348966 /
   * 3.8414588 = 1.7271815.
   */
  private static final double AS_AT_95_PERCENT = 1.7271815;

  /**
   * The examples in R. G. Newcombe, "Two-sided confidence intervals for the single proportion",
   * Statistics in Medicine 17 (1998), 857-872, table I, method 3. They are for 95%.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void publishedIntervalsComeOut(double successes, double trials, double low, double high) {
    ConfidenceInterval interval =
        ConfidenceInterval.wilson(successes * AS_AT_95_PERCENT, trials * AS_AT_95_PERCENT);

    assertThat(interval.low()).isCloseTo(low, within(0.00005));
    assertThat(interval.high()).isCloseTo(high, within(0.00005));
  }

  /**
   * Half of ten: the middle is 1/2, and half the width is z / (2 √(n + z²)) = 2.5758293 / (2 ×
   * √16.6348966) = 2.5758293 / 8.1571800 = 0.3157745.
   */
  @Test
  void halfOfTenMayBeAFifthOrFourFifths() {
    ConfidenceInterval half = ConfidenceInterval.wilson(5, 10);

    assertThat(half.low()).isCloseTo(0.5 - 0.3157745, within(1e-6));
    assertThat(half.high()).isCloseTo(0.5 + 0.3157745, within(1e-6));
  }

  @Test
  void manyObservationsLieCloseToTheirBounds() {
    ConfidenceInterval proven = ConfidenceInterval.wilson(1000, 10_000);

    assertThat(proven.low()).isCloseTo(0.0925, within(0.0002));
    assertThat(proven.high()).isCloseTo(0.1080, within(0.0002));
  }

  @Test
  void threeOfTenDoNotBeatAThousandOfTenThousand() {
    assertThat(ConfidenceInterval.wilson(3, 10).low())
        .isLessThan(ConfidenceInterval.wilson(1000, 10_000).low());
  }

  /**
   * None of n: from 0 to z² / (n + z²) = 6.6348966 / 1006.6348966 = 0.0065912. All of n: mirrored.
   */
  @Test
  void nothingObservedStillLeavesRoom() {
    ConfidenceInterval nothing = ConfidenceInterval.wilson(0, 1000);
    ConfidenceInterval all = ConfidenceInterval.wilson(1000, 1000);

    assertThat(nothing.low()).isZero();
    assertThat(nothing.high()).isCloseTo(0.0065912, within(1e-7));
    assertThat(all.low()).isCloseTo(1 - 0.0065912, within(1e-7));
    assertThat(all.high()).isCloseTo(1, within(1e-9));
  }

  /**
   * Rounding must not carry a bound out of 0 to 1: where it did, a share of 0 had a negative one.
   */
  @ParameterizedTest
  @CsvSource({"0, 7", "0, 333", "7, 7", "333, 333", "1000003, 1000003", "0, 1000003"})
  void noBoundLeavesTheRangeOfShares(double successes, double trials) {
    ConfidenceInterval interval = ConfidenceInterval.wilson(successes, trials);

    assertThat(interval.low()).isBetween(0.0, interval.high());
    assertThat(interval.high()).isLessThanOrEqualTo(1);
  }
}

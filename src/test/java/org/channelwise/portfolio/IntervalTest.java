package org.channelwise.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {

  @Test
  void manyObservationsLieCloseToTheirBounds() {
    Interval proven = Interval.wilson(1000, 10_000);

    assertThat(proven.low()).isCloseTo(0.0925, within(0.0002));
    assertThat(proven.high()).isCloseTo(0.1080, within(0.0002));
  }

  @Test
  void threeOfTenDoNotBeatAThousandOfTenThousand() {
    assertThat(Interval.wilson(3, 10).low()).isLessThan(Interval.wilson(1000, 10_000).low());
  }

  @Test
  void nothingObservedStillLeavesRoom() {
    Interval nothing = Interval.wilson(0, 1000);

    assertThat(nothing.low()).isZero();
    assertThat(nothing.high()).isCloseTo(0.0066, within(0.0001));
    assertThat(Interval.wilson(1000, 1000).high()).isCloseTo(1, within(1e-9));
  }
}

package org.channelwise.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.channelwise.portfolio.WrittenBrand.figures;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * What results come to. Of a hundred contacts, the bounds are quickly worked out: all of 100 is at
 * least 100 / (100 + z²) = 100 / 106.6348966 = 0.9377793 and at most 1; none of 100 is at most
 * 6.6348966 / 106.6348966 = 0.0622207 and at least 0.
 */
class ResultFiguresTest {

  private static final Offset<Double> CLOSE = within(1e-4);

  /** 20 of 1000; 500 / 20, 500 / 100, 2000 / 500. */
  @Test
  void ratesAndCostsAreQuotients() {
    ResultFigures figures = figures(1000.0, 100.0, 20.0, 7.0, 500.0, 2000.0);

    assertThat(figures.acquisitionRate()).isEqualTo(0.02);
    assertThat(figures.acquisitionRateAtLeast()).isCloseTo(0.01137, CLOSE);
    assertThat(figures.costPerAcquisition()).isEqualTo(25);
    assertThat(figures.costPerAction()).isEqualTo(5);
    assertThat(figures.revenueOverSpend()).isEqualTo(4);
  }

  /** 100 × 0.9377793 and 100 × 1; 100 × 0 and 100 × 0.0622207. */
  @Test
  void boundsAreCountedInPeople() {
    ResultFigures all = figures(100.0, 100.0, 100.0, null, null, null);
    ResultFigures none = figures(100.0, 0.0, 0.0, null, null, null);

    assertThat(all.acquisitionsAtLeast()).isCloseTo(93.77793, CLOSE);
    assertThat(all.acquisitionsAtMost()).isCloseTo(100, CLOSE);
    assertThat(all.actionsAtLeast()).isCloseTo(93.77793, CLOSE);
    assertThat(none.acquisitionsAtLeast()).isZero();
    assertThat(none.acquisitionsAtMost()).isCloseTo(6.22207, CLOSE);
    assertThat(none.actionsAtLeast()).isZero();
  }

  /** 5000 / 100 = 50 each: 50 × 93.77793, and with ten assists 50 × (100 + 10). */
  @Test
  void revenueFollowsTheAcquisitions() {
    ResultFigures figures = figures(100.0, null, 100.0, 10.0, null, 5000.0);

    assertThat(figures.revenueAtLeast()).isCloseTo(4688.8965, CLOSE);
    assertThat(figures.revenueAtMost(7)).isCloseTo(5500, CLOSE);
  }

  /** At the usual 7 each: 7 × (6.22207 + 10). Without any assist stated: 7 × 6.22207. */
  @Test
  void whereNothingCameAnAcquisitionIsWorthTheUsual() {
    assertThat(figures(100.0, null, 0.0, 10.0, null, 0.0).revenueAtMost(7))
        .isCloseTo(113.5545, CLOSE);
    assertThat(figures(100.0, null, 0.0, null, null, 0.0).revenueAtMost(7))
        .isCloseTo(43.5545, CLOSE);
    assertThat(figures(100.0, null, 0.0, 10.0, null, 0.0).revenueAtLeast()).isZero();
  }

  @Test
  void acquisitionsThatBroughtNothingAreWorthNothing() {
    assertThat(figures(100.0, null, 100.0, 10.0, null, 0.0).revenueAtMost(7)).isZero();
  }

  @Test
  void nobodyKnowsWhatRevenueWithoutAcquisitionsComesFrom() {
    ResultFigures figures = figures(100.0, null, 0.0, 10.0, null, 80.0);

    assertThat(figures.revenueAtLeast()).isNull();
    assertThat(figures.revenueAtMost(7)).isNull();
  }

  @Test
  void whatIsNotStatedIsNotKnown() {
    ResultFigures nothing = figures(null, null, null, null, null, null);
    ResultFigures contacts = figures(100.0, null, null, null, null, null);

    assertThat(nothing.acquisitionRate()).isNull();
    assertThat(nothing.acquisitionsAtMost()).isNull();
    assertThat(nothing.costPerAcquisition()).isNull();
    assertThat(nothing.costPerAction()).isNull();
    assertThat(nothing.revenueOverSpend()).isNull();
    assertThat(nothing.revenueAtMost(7)).isNull();
    assertThat(contacts.acquisitionRateAtLeast()).isNull();
    assertThat(contacts.actionsAtLeast()).isNull();
  }

  @Test
  void nothingIsDividedByNothing() {
    ResultFigures figures = figures(0.0, 0.0, 0.0, 0.0, 0.0, 10.0);

    assertThat(figures.acquisitionRate()).isNull();
    assertThat(figures.acquisitionRateAtLeast()).isNull();
    assertThat(figures.actionsAtLeast()).isNull();
    assertThat(figures.costPerAcquisition()).isNull();
    assertThat(figures.costPerAction()).isNull();
    assertThat(figures.revenueOverSpend()).isNull();
  }

  @Test
  void moreAcquisitionsThanContactsAreNoShare() {
    assertThat(figures(100.0, null, 101.0, null, null, null).acquisitionRate()).isNull();
    assertThat(figures(100.0, null, 100.0, null, null, null).acquisitionRate()).isEqualTo(1);
  }

  /** 100 + 300, 10 + 20, 1 + 2, 5 + 6, 40 + 2; a stage without revenue leaves the sum unknown. */
  @Test
  void stagesAddUpWhereAllStateAFigure() {
    ResultFigures total =
        ResultFigures.total(
            List.of(
                figures(100.0, 10.0, 1.0, 5.0, 40.0, 9.0),
                figures(300.0, 20.0, 2.0, 6.0, 2.0, null)));

    assertThat(total.results()).isEqualTo(figures(400.0, 30.0, 3.0, 11.0, 42.0, null).results());
  }
}

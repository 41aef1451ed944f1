package org.channelwise.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.channelwise.portfolio.WrittenBrand.figures;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is better by what. One channel's figures come first, another's second. */
class ComparisonMeasureTest {

  private static final ResultFigures NOTHING = figures(null, null, null, null, null, null);

  private static void better(ResultFigures one, ResultFigures other, ComparisonMeasure... by) {
    assertThat(ComparisonMeasure.compare(one, other, Set.of(by))).contains(1.0);
    assertThat(ComparisonMeasure.compare(other, one, Set.of(by))).contains(0.0);
    assertThat(ComparisonMeasure.compare(one, one, Set.of(by))).contains(0.5);
  }

  private static void incomparable(ResultFigures one, ResultFigures other, ComparisonMeasure by) {
    assertThat(ComparisonMeasure.compare(one, other, Set.of(by))).isEmpty();
    assertThat(ComparisonMeasure.compare(other, one, Set.of(by))).isEmpty();
  }

  /**
   * Five of a hundred are more than four, and three of ten at least 0.080, 1000 of 10,000 0.093.
   */
  @Test
  void theHigherRateIsBetterAtItsLowerBound() {
    better(
        figures(1000.0, null, 50.0, null, null, null),
        figures(1000.0, null, 40.0, null, null, null),
        ComparisonMeasure.ACQUISITION_RATE);
    better(
        figures(10_000.0, null, 1000.0, null, null, null),
        figures(10.0, null, 3.0, null, null, null),
        ComparisonMeasure.ACQUISITION_RATE);
  }

  @Test
  void theLowerCostIsBetter() {
    better(
        figures(1000.0, null, 50.0, null, 90.0, null),
        figures(1000.0, null, 50.0, null, 100.0, null),
        ComparisonMeasure.COST_PER_ACQUISITION);
    better(
        figures(1000.0, 50.0, null, null, 90.0, null),
        figures(1000.0, 50.0, null, null, 100.0, null),
        ComparisonMeasure.COST_PER_ACTION);
  }

  /** At most 1 for each, and without end: whoever bought nothing is worse than any cost. */
  @Test
  void whateverWasBoughtBeatsNothing() {
    better(
        figures(1000.0, 1.0, null, null, 100_000.0, null),
        figures(1000.0, 0.0, null, null, 1.0, null),
        ComparisonMeasure.COST_PER_ACTION);
  }

  @Test
  void nothingBoughtForNothingBeatsNobody() {
    better(
        figures(1000.0, 1.0, null, null, 100_000.0, null),
        figures(1000.0, 0.0, null, null, 0.0, null),
        ComparisonMeasure.COST_PER_ACTION);
  }

  @Test
  void whatCostNothingBeatsWhatCostLittle() {
    better(
        figures(1000.0, 10.0, null, null, 0.0, null),
        figures(1000.0, 10.0, null, null, 1.0, null),
        ComparisonMeasure.COST_PER_ACTION);
  }

  /** All of 100 in both: 100 × 0.938 of 5000 and of 4000, over a spend of 100. */
  @Test
  void moreRevenueForTheSameSpendIsBetter() {
    better(
        figures(100.0, null, 100.0, null, 100.0, 5000.0),
        figures(100.0, null, 100.0, null, 100.0, 4000.0),
        ComparisonMeasure.REVENUE_OVER_SPEND);
    better(
        figures(100.0, null, 100.0, null, 100.0, 5000.0),
        figures(100.0, null, 100.0, null, 200.0, 5000.0),
        ComparisonMeasure.REVENUE_OVER_SPEND);
  }

  @Test
  void revenueWithoutSpendBeatsAnyThatWasPaidFor() {
    better(
        figures(100.0, null, 100.0, null, 0.0, 1.0),
        figures(100.0, null, 100.0, null, 0.01, 5000.0),
        ComparisonMeasure.REVENUE_OVER_SPEND);
  }

  @Test
  void neitherSpendNorRevenueSaysNothing() {
    incomparable(
        figures(100.0, null, 100.0, null, 0.0, 0.0),
        figures(100.0, null, 100.0, null, 1.0, 1.0),
        ComparisonMeasure.REVENUE_OVER_SPEND);
  }

  /** All of 100 in both: 90 / (93.8 + 6) = 0.90 for each part, and 90 / (93.8 + 5) = 0.91. */
  @Test
  void assistsCountAsParts() {
    better(
        figures(100.0, null, 100.0, 6.0, 90.0, null),
        figures(100.0, null, 100.0, 5.0, 90.0, null),
        ComparisonMeasure.COST_PER_PART);
    incomparable(
        figures(100.0, null, 100.0, null, 90.0, null),
        figures(100.0, null, 100.0, 5.0, 90.0, null),
        ComparisonMeasure.COST_PER_PART);
  }

  @Test
  void onlyWhatBothStateIsCompared() {
    incomparable(
        figures(1000.0, null, 50.0, null, null, null),
        figures(1000.0, 50.0, null, null, 90.0, null),
        ComparisonMeasure.ACQUISITION_RATE);
    incomparable(
        figures(1000.0, null, 50.0, null, null, null),
        figures(1000.0, null, 50.0, null, 90.0, null),
        ComparisonMeasure.COST_PER_ACQUISITION);
  }

  /** Better rate, worse cost, both over 1000 people: 50 for 200 against 40 for 100. */
  @Test
  void asManyMeasuresEachWayAreATie() {
    ResultFigures rate = figures(1000.0, null, 50.0, null, 200.0, null);
    ResultFigures cost = figures(1000.0, null, 40.0, null, 100.0, null);

    assertThat(ComparisonMeasure.compare(rate, cost, ComparisonMeasure.IN_STAGE)).contains(0.5);
    assertThat(ComparisonMeasure.compare(cost, rate, ComparisonMeasure.IN_STAGE)).contains(0.5);
  }

  /** Rate and cost per acquisition speak for the one, cost per action for the other: 2 to 1. */
  @Test
  void theMajorityOfMeasuresDecides() {
    better(
        figures(1000.0, 100.0, 50.0, null, 100.0, null),
        figures(1000.0, 300.0, 40.0, null, 100.0, null),
        ComparisonMeasure.ACQUISITION_RATE,
        ComparisonMeasure.COST_PER_ACQUISITION,
        ComparisonMeasure.COST_PER_ACTION);
  }

  @Test
  void ratesAndActionsAreNotComparedAcrossStages() {
    assertThat(ComparisonMeasure.ACROSS_STAGES)
        .containsExactlyInAnyOrder(
            ComparisonMeasure.REVENUE_OVER_SPEND, ComparisonMeasure.COST_PER_PART);
    assertThat(ComparisonMeasure.IN_STAGE).containsExactlyInAnyOrder(ComparisonMeasure.values());
  }

  @Test
  void contactsAloneAreNothingToCompareBy() {
    assertThat(ComparisonMeasure.any(NOTHING)).isFalse();
    assertThat(ComparisonMeasure.any(figures(1000.0, null, null, null, null, null))).isFalse();
    assertThat(ComparisonMeasure.any(figures(1000.0, null, 5.0, null, null, null))).isTrue();
  }
}

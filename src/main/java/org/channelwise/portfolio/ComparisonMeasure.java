package org.channelwise.portfolio;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What channels are compared by, each at the bound that is worse for the channel, so that few
 * observations win nothing. Two channels are compared by those measures alone that both have.
 */
enum ComparisonMeasure {
  /** Share of the contacts who became customers. */
  ACQUISITION_RATE(ResultFigures::acquisitionRateAtLeast),
  /** Spend for each acquisition. */
  COST_PER_ACQUISITION(
      figures -> forEach(figures.results().spend(), figures.acquisitionsAtLeast())),
  /** Spend for each action. */
  COST_PER_ACTION(figures -> forEach(figures.results().spend(), figures.actionsAtLeast())),
  /** Revenue for each unit of spend. */
  REVENUE_OVER_SPEND(ComparisonMeasure::revenueOverSpend),
  /** Spend for each conversion that it made or took part in. */
  COST_PER_PART(ComparisonMeasure::costPerPart);

  private final Function<ResultFigures, @Nullable Double> worth;

  ComparisonMeasure(Function<ResultFigures, @Nullable Double> worth) {
    this.worth = worth;
  }

  /**
   * What channels of different stages are compared by: money and conversions count the same
   * wherever they come from, while a rate or an action means another thing in another stage.
   */
  static final Set<ComparisonMeasure> ACROSS_STAGES = EnumSet.of(REVENUE_OVER_SPEND, COST_PER_PART);

  /** What channels of one stage are compared by. */
  static final Set<ComparisonMeasure> IN_STAGE = EnumSet.allOf(ComparisonMeasure.class);

  /**
   * The outcome of a comparison by these measures: 1 if the one is better by more of them than the
   * other, 0.5 if they tie, 0 if it is worse; empty if there is no measure that both have.
   */
  static Optional<Double> compare(
      ResultFigures one, ResultFigures other, Set<ComparisonMeasure> measures) {
    int lead = 0;
    boolean met = false;
    for (ComparisonMeasure measure : measures) {
      Double mine = measure.worth.apply(one);
      Double theirs = measure.worth.apply(other);
      if (mine != null && theirs != null) {
        met = true;
        lead += Integer.signum(Double.compare(mine, theirs));
      }
    }
    return met ? Optional.of((1 + Integer.signum(lead)) / 2.0) : Optional.empty();
  }

  /** Whether there is anything to compare by. */
  static boolean any(ResultFigures figures) {
    return compare(figures, figures, IN_STAGE).isPresent();
  }

  private static @Nullable Double revenueOverSpend(ResultFigures figures) {
    Double revenue = figures.revenueAtLeast();
    Double spend = figures.results().spend();
    if (revenue == null || spend == null) {
      return null;
    }
    return spend > 0 ? (Double) (revenue / spend) : revenue > 0 ? Double.POSITIVE_INFINITY : null;
  }

  private static @Nullable Double costPerPart(ResultFigures figures) {
    Double acquisitions = figures.acquisitionsAtLeast();
    Double assists = figures.assistsCounted();
    return acquisitions == null || assists == null
        ? null
        : forEach(figures.results().spend(), acquisitions + assists);
  }

  /** A cost, negative, so that the greater is the better; without end where it bought nothing. */
  private static @Nullable Double forEach(@Nullable Double spend, @Nullable Double bought) {
    if (spend == null || bought == null) {
      return null;
    }
    return bought > 0 ? (Double) (-spend / bought) : Double.NEGATIVE_INFINITY;
  }
}

package org.channelwise.portfolio;

import static org.channelwise.portfolio.NullableNumbers.orZero;
import static org.channelwise.portfolio.NullableNumbers.over;
import static org.channelwise.portfolio.NullableNumbers.plus;
import static org.channelwise.portfolio.NullableNumbers.times;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.channelwise.brand.RunChannel.Results;
import org.jspecify.annotations.Nullable;

/**
 * What results come to. A figure is null where they lack what it is made of.
 *
 * @param assistsCounted the assists that are credited: those stated, or as many of them as there
 *     can be; null if not stated
 */
record ResultFigures(Results results, @Nullable Double assistsCounted) {

  /** Results whose assists all count. */
  ResultFigures(Results results) {
    this(results, results.assists());
  }

  /** The same with a share of the assists counted. */
  ResultFigures countingAssists(double share) {
    return new ResultFigures(results, times(results.assists(), share));
  }

  /** The figures of several stages together; a figure is null where one of them lacks it. */
  static ResultFigures total(Collection<ResultFigures> stages) {
    return new ResultFigures(
        new Results(
            whole(stages, each -> each.results.contacts()),
            whole(stages, each -> each.results.actions()),
            whole(stages, each -> each.results.acquisitions()),
            whole(stages, each -> each.results.assists()),
            whole(stages, each -> each.results.spend()),
            whole(stages, each -> each.results.revenue())),
        whole(stages, ResultFigures::assistsCounted));
  }

  /** The sum of a figure over stages, null where one of them lacks it or there is none. */
  static @Nullable Double whole(
      Collection<ResultFigures> stages, Function<ResultFigures, @Nullable Double> figure) {
    Double sum = null;
    for (ResultFigures each : stages) {
      Double value = figure.apply(each);
      if (value == null) {
        return null;
      }
      sum = plus(sum, value);
    }
    return sum;
  }

  private Optional<ConfidenceInterval> acquired() {
    return share(results.acquisitions());
  }

  /** Empty where the figures are no share of the contacts. */
  private Optional<ConfidenceInterval> share(@Nullable Double successes) {
    Double contacts = results.contacts();
    return successes == null || contacts == null || contacts <= 0 || successes > contacts
        ? Optional.empty()
        : Optional.of(ConfidenceInterval.wilson(successes, contacts));
  }

  /** Share of the contacts who became customers, as observed. */
  @Nullable Double acquisitionRate() {
    return acquired().isEmpty() ? null : over(results.acquisitions(), results.contacts());
  }

  @Nullable Double acquisitionRateAtLeast() {
    return acquired().map(ConfidenceInterval::low).orElse(null);
  }

  @Nullable Double costPerAcquisition() {
    return over(results.spend(), results.acquisitions());
  }

  @Nullable Double costPerAction() {
    return over(results.spend(), results.actions());
  }

  @Nullable Double revenueOverSpend() {
    return over(results.revenue(), results.spend());
  }

  /** Acquisitions at the lower bound. */
  @Nullable Double acquisitionsAtLeast() {
    return times(results.contacts(), acquisitionRateAtLeast());
  }

  /** Acquisitions at the upper bound. */
  @Nullable Double acquisitionsAtMost() {
    return times(results.contacts(), acquired().map(ConfidenceInterval::high).orElse(null));
  }

  /** Actions at the lower bound. */
  @Nullable Double actionsAtLeast() {
    return times(
        results.contacts(), share(results.actions()).map(ConfidenceInterval::low).orElse(null));
  }

  /**
   * Revenue if each acquisition brought what it did, and there were as few as the lower bound; null
   * where revenue came in without any acquisition.
   */
  @Nullable Double revenueAtLeast() {
    return times(valueOfAcquisition(0), acquisitionsAtLeast());
  }

  /**
   * Revenue if there were as many acquisitions as the upper bound, and each assist brought as much
   * as an acquisition.
   *
   * @param usualValue what an acquisition usually brings the brand, for where there was none
   */
  @Nullable Double revenueAtMost(double usualValue) {
    Double most = acquisitionsAtMost();
    return times(
        valueOfAcquisition(usualValue), most == null ? null : most + orZero(assistsCounted));
  }

  /** Revenue if there were as many acquisitions as the upper bound, without any assist. */
  @Nullable Double ownRevenueAtMost(double usualValue) {
    return times(valueOfAcquisition(usualValue), acquisitionsAtMost());
  }

  /** Revenue over spend if there were as much revenue as the upper bound, assists credited. */
  @Nullable Double returnAtMost(double usualValue) {
    return over(revenueAtMost(usualValue), results.spend());
  }

  /** Whether more people acted or became customers than were contacted. */
  boolean contradict() {
    Double contacts = results.contacts();
    return contacts != null
        && (orZero(results.acquisitions()) > contacts || orZero(results.actions()) > contacts);
  }

  private @Nullable Double valueOfAcquisition(double ifThereWasNone) {
    Double revenue = results.revenue();
    boolean nothingCame = revenue != null && revenue <= 0;
    return nothingCame && orZero(results.acquisitions()) <= 0
        ? (Double) ifThereWasNone
        : over(revenue, results.acquisitions());
  }
}

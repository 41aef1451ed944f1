package org.channelwise.portfolio;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.channelwise.brand.RunChannel.Results;
import org.jspecify.annotations.Nullable;

/**
 * What the results of a channel in one stage come to. A figure is null where the file lacks what it
 * is made of.
 */
final class Figures {

  private final Results results;
  private final Optional<Interval> acquired;
  private final Optional<Interval> acted;

  Figures(Results results) {
    this.results = results;
    this.acquired = share(results.acquisitions());
    this.acted = share(results.actions());
  }

  /** The figures of several stages together; a figure is null where one of them lacks it. */
  static Figures total(Collection<Figures> stages) {
    return new Figures(
        new Results(
            sum(stages, Results::contacts),
            sum(stages, Results::actions),
            sum(stages, Results::acquisitions),
            sum(stages, Results::assists),
            sum(stages, Results::spend),
            sum(stages, Results::revenue)));
  }

  private static @Nullable Double sum(
      Collection<Figures> stages, Function<Results, @Nullable Double> figure) {
    double sum = 0;
    for (Figures each : stages) {
      Double value = figure.apply(each.results);
      if (value == null) {
        return null;
      }
      sum += value;
    }
    return sum;
  }

  /** Empty where the figures are no share of the contacts. */
  private Optional<Interval> share(@Nullable Double successes) {
    Double contacts = results.contacts();
    return successes == null || contacts == null || contacts <= 0 || successes > contacts
        ? Optional.empty()
        : Optional.of(Interval.wilson(successes, contacts));
  }

  Results results() {
    return results;
  }

  /** Share of the contacts who became customers, as observed. */
  @Nullable Double acquisitionRate() {
    return acquired.isEmpty() ? null : over(results.acquisitions(), results.contacts());
  }

  @Nullable Double acquisitionRateAtLeast() {
    return acquired.isEmpty() ? null : acquired.get().low();
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
    return times(results.contacts(), acquired.isEmpty() ? null : acquired.get().low());
  }

  /** Acquisitions at the upper bound. */
  @Nullable Double acquisitionsAtMost() {
    return times(results.contacts(), acquired.isEmpty() ? null : acquired.get().high());
  }

  /** Actions at the lower bound. */
  @Nullable Double actionsAtLeast() {
    return times(results.contacts(), acted.isEmpty() ? null : acted.get().low());
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
        valueOfAcquisition(usualValue), most == null ? null : most + orNone(results.assists()));
  }

  private @Nullable Double valueOfAcquisition(double ifThereWasNone) {
    Double revenue = results.revenue();
    boolean nothingCame = revenue != null && revenue <= 0;
    return nothingCame && orNone(results.acquisitions()) <= 0
        ? (Double) ifThereWasNone
        : over(revenue, results.acquisitions());
  }

  /** A number, 0 if it is not said. */
  static double orNone(@Nullable Double number) {
    return number == null ? 0 : number;
  }

  /** A quotient, null where a part is not said or the divisor is not above 0. */
  static @Nullable Double over(@Nullable Double number, @Nullable Double divisor) {
    return number == null || divisor == null || divisor <= 0 ? null : number / divisor;
  }

  private static @Nullable Double times(@Nullable Double number, @Nullable Double factor) {
    return number == null || factor == null ? null : number * factor;
  }
}

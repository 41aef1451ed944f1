package org.channelwise.advice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which channels a brand should run. Every channel of the brand stands in {@code keep}, {@code
 * drop} or {@code unmeasured}; one that is kept although its figures cannot be compared stands in
 * both of {@code keep} and {@code unmeasured}.
 *
 * @param brand the brand's id
 * @param file the brand's file as it was given
 * @param currency the currency of all amounts, if the file says
 * @param before what was advised without what is supposed now, if anything is
 * @param money what each channel comes to in money, those that earn most first, those that do not
 *     say last
 * @param stages how all channels do in each funnel stage, those to drop included
 * @param keep the channels to keep, the best first, those without a rank last
 * @param drop the channels to drop, in the order in which they should go
 * @param unmeasured the channels whose figures are missing or prove nothing, by precedence
 * @param pins what comes of pinned channels being so, by precedence
 * @param findings what a strategist should know, the gravest first
 */
public record PortfolioAdvice(
    String brand,
    String file,
    Optional<String> currency,
    Optional<Before> before,
    List<Ledger> money,
    List<Stage> stages,
    List<Kept> keep,
    List<Dropped> drop,
    List<NotMeasured> unmeasured,
    List<Pinned> pins,
    List<ReportedFinding> findings) {

  public PortfolioAdvice {
    money = List.copyOf(money);
    pins = List.copyOf(pins);
    stages = List.copyOf(stages);
    keep = List.copyOf(keep);
    drop = List.copyOf(drop);
    unmeasured = List.copyOf(unmeasured);
    findings = List.copyOf(findings);
  }

  /** This advice, as a change of what was advised before. */
  public PortfolioAdvice after(PortfolioAdvice earlier) {
    return new PortfolioAdvice(
        brand,
        file,
        currency,
        Optional.of(
            new Before(
                earlier.keep.stream().map(Kept::channel).toList(),
                earlier.drop.stream().map(Dropped::channel).toList(),
                earlier.earned())),
        money,
        stages,
        keep,
        drop,
        unmeasured,
        pins,
        findings);
  }

  /** What the channels that are not to be dropped earn together, those left out that do not say. */
  public double earned() {
    return money.stream()
        .filter(each -> !each.dropped() && each.earns() != null)
        .mapToDouble(Ledger::earnsOrZero)
        .sum();
  }

  /**
   * What was advised without what is supposed.
   *
   * @param keep the channels to keep
   * @param drop the channels to drop
   * @param earned what the channels that were not to be dropped earn, in the brand's currency
   */
  public record Before(List<String> keep, List<String> drop, double earned) {

    public Before {
      keep = List.copyOf(keep);
      drop = List.copyOf(drop);
    }
  }

  /**
   * What a channel comes to over all stages, in the brand's currency.
   *
   * @param channel the channel's id
   * @param name the channel's name as people write it
   * @param dropped whether the channel is to be dropped
   * @param spend what it cost, null where a stage does not say
   * @param revenue what it brought in, null where a stage does not say
   * @param earns revenue less spend, null where either is not known
   * @param returnOnSpend revenue for each unit of spend, null if not known
   * @param acquisitions people who became customers, null if no stage says
   * @param assists conversions elsewhere that it took part in, as stated; null if no stage says
   * @param assistsCounted as many of them as there can be, null if no stage says
   */
  public record Ledger(
      String channel,
      String name,
      boolean dropped,
      @Nullable Double spend,
      @Nullable Double revenue,
      @Nullable Double earns,
      @Nullable Double returnOnSpend,
      @Nullable Double acquisitions,
      @Nullable Double assists,
      @Nullable Double assistsCounted) {

    double earnsOrZero() {
      return earns == null ? 0 : earns;
    }
  }

  /**
   * What comes of a channel being pinned.
   *
   * @param channel the channel's id
   * @param decides whether it would go without its pin
   * @param costs how much more the brand would earn without the pin, negative if less; null if not
   *     known
   * @param others names of the channels that would stay without the pin
   */
  public record Pinned(
      String channel, boolean decides, @Nullable Double costs, List<String> others) {

    public Pinned {
      others = List.copyOf(others);
    }
  }

  /**
   * A channel to keep.
   *
   * @param channel the channel's id
   * @param name the channel's name as people write it
   * @param reasons why, with no points
   * @param despite what speaks for dropping it, and is beaten by the reasons
   */
  public record Kept(String channel, String name, List<Reason> reasons, List<Reason> despite) {

    public Kept {
      reasons = List.copyOf(reasons);
      despite = List.copyOf(despite);
    }
  }

  /**
   * A channel to drop.
   *
   * @param channel the channel's id
   * @param name the channel's name as people write it
   * @param reasons why, with no points
   * @param spend what dropping it frees over the period of the results, in the brand's currency;
   *     null if not said
   * @param content pieces of content a month that dropping it frees; null if not said
   */
  public record Dropped(
      String channel,
      String name,
      List<Reason> reasons,
      @Nullable Double spend,
      @Nullable Double content) {

    public Dropped {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * A channel of which nobody can say what it is worth.
   *
   * @param channel the channel's id
   * @param name the channel's name as people write it
   * @param gaps why, and what to measure; empty if no rule says
   */
  public record NotMeasured(String channel, String name, List<Gap> gaps) {

    public NotMeasured {
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * What is missing.
   *
   * @param reason what the matter is, with no points
   * @param measure what to measure
   */
  public record Gap(Reason reason, String measure) {}

  /**
   * A funnel stage.
   *
   * @param stage the stage
   * @param results how the channels do in it, the best first, those without a rank last
   */
  public record Stage(String stage, List<Standing> results) {

    public Stage {
      results = List.copyOf(results);
    }
  }

  /**
   * How a channel does in a stage.
   *
   * @param channel the channel's id
   * @param name the channel's name as people write it
   * @param dropped whether the channel is to be dropped
   * @param rank its place, 1 is best; 0 if its figures cannot be compared or prove nothing
   * @param won share of the comparisons with other channels that it wins, 0 to 1; null without a
   *     rank
   * @param contacts people contacted, null if not said
   * @param acquisitionRate share of them who became customers, 0 to 1, null if not known
   * @param acquisitionRateAtLeast the same at the lower statistical bound
   * @param costPerAcquisition in the brand's currency, null if not known
   * @param costPerAction in the brand's currency, null if not known
   * @param spend in the brand's currency, null if not said
   * @param revenueOverSpend revenue for each unit of spend, null if not known
   * @param assists conversions elsewhere that it took part in, null if not said
   */
  public record Standing(
      String channel,
      String name,
      boolean dropped,
      int rank,
      @Nullable Double won,
      @Nullable Double contacts,
      @Nullable Double acquisitionRate,
      @Nullable Double acquisitionRateAtLeast,
      @Nullable Double costPerAcquisition,
      @Nullable Double costPerAction,
      @Nullable Double spend,
      @Nullable Double revenueOverSpend,
      @Nullable Double assists) {}
}

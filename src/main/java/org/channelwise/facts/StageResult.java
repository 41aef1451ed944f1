package org.channelwise.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a channel that no earlier round dropped did in one funnel stage. The bounds are statistical
 * ones: a figure from few observations is far from its bound.
 *
 * @param channel the channel's id
 * @param name the channel's name as people write it
 * @param stage the funnel stage
 * @param contacts people contacted, null if not said
 * @param actions people who acted, null if not said
 * @param acquisitions people who became customers, null if not said
 * @param assists conversions elsewhere that it took part in, null if not said
 * @param spend what it cost, in the brand's currency, null if not said
 * @param revenue what it brought in, in the brand's currency, null if not said
 * @param acquisitionRate share of the contacts who became customers, 0 to 1, null if not known
 * @param acquisitionRateAtLeast the same at the lower bound
 * @param costPerAcquisition spend for each acquisition, null if not known
 * @param costPerAction spend for each action, null if not known
 * @param revenueOverSpend revenue for each unit of spend, null if not known
 * @param returnAtMost revenue over spend at the upper bound, each assist that counts credited like
 *     an acquisition of its own; null if not known
 * @param acquisitionShare its share of the acquisitions that all channels state in the stage, 0 to
 *     1, null if it states none
 * @param currency the brand's currency after a space, empty if its file does not say
 * @param rank its place among the channels of the stage whose figures can be compared with others,
 *     1 is best, equals share a place; 0 if its figures cannot be compared or were set aside
 * @param last whether every other channel compared in the stage has a better place, and there are
 *     some
 * @param ranked how many channels of the stage have a rank
 * @param others how many other channels of the brand have results in the stage, compared or not
 */
@At("channels.{channel}.results.{stage}")
public record StageResult(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @At("") @Term("stages") String stage,
    @Nullable Double contacts,
    @Nullable Double actions,
    @Nullable Double acquisitions,
    @Nullable Double assists,
    @Nullable Double spend,
    @Nullable Double revenue,
    @Share @Nullable Double acquisitionRate,
    @Share @Nullable Double acquisitionRateAtLeast,
    @Nullable Double costPerAcquisition,
    @Nullable Double costPerAction,
    @Nullable Double revenueOverSpend,
    @Nullable Double returnAtMost,
    @Share @Nullable Double acquisitionShare,
    @At("") String currency,
    int rank,
    @At("") boolean last,
    @At("") int ranked,
    @At("") int others)
    implements OfPortfolio {

  /** The channel is kept for what it does in this stage, whatever speaks for dropping it. */
  @Verb("portfolio")
  public Keep keep(@Sentence String reason) {
    return new Keep(channel, true, stage, reason);
  }

  /** The channel is dropped for what it does in this stage, unless a rule keeps it. */
  @Verb("portfolio")
  public Drop drop(@Sentence String reason) {
    return new Drop(channel, false, reason);
  }

  /** The figures of this stage are set aside: nothing is compared with them. */
  @Verb("portfolio")
  public SetAside provesNothing(@Sentence String reason) {
    return new SetAside(channel, stage, reason);
  }

  @Override
  public String about() {
    return channel;
  }
}

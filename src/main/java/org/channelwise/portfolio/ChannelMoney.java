package org.channelwise.portfolio;

import static org.channelwise.portfolio.NullableNumbers.minus;
import static org.channelwise.portfolio.NullableNumbers.orZero;
import static org.channelwise.portfolio.NullableNumbers.over;
import static org.channelwise.portfolio.NullableNumbers.plus;
import static org.channelwise.portfolio.NullableNumbers.times;

import org.jspecify.annotations.Nullable;

/**
 * What a channel comes to in money over all its stages, in the brand's currency.
 *
 * @param spend what it cost, null where a stage does not say
 * @param revenue what it brought in, null where a stage does not say
 * @param assists the assists that count: no more than the others state acquisitions; null if none
 *     are stated
 * @param assistCost what each of these costs, once as much revenue as it may have brought by itself
 *     is taken off its spend, 0 or more; null if not known
 * @param costElsewhere what an acquisition costs the brand on its other channels, null if not known
 * @param worth what the brand would lose with it: what it earns, and for each assist half of what
 *     an acquisition costs elsewhere; null where what it earns is not known
 */
record ChannelMoney(
    @Nullable Double spend,
    @Nullable Double revenue,
    @Nullable Double assists,
    @Nullable Double assistCost,
    @Nullable Double costElsewhere,
    @Nullable Double worth) {

  /** A conversion that one channel assists in and another closes is shared evenly between them. */
  private static final double SHARE_OF_ASSIST = 0.5;

  static ChannelMoney of(String channel, BrandResults results) {
    Double spend = results.whole(channel, each -> each.results().spend());
    Double revenue = results.whole(channel, each -> each.results().revenue());
    Double assists = null;
    for (ResultFigures each : results.stages(channel).values()) {
      assists = plus(assists, each.assistsCounted());
    }
    double usualValue = results.usualValue();
    Double own = results.whole(channel, each -> each.ownRevenueAtMost(usualValue));
    Double loss = minus(spend, own);
    Double elsewhere = results.costElsewhere(channel);
    Double earns = minus(revenue, spend);
    return new ChannelMoney(
        spend,
        revenue,
        assists,
        over(loss == null ? null : (Double) Math.max(0, loss), assists),
        elsewhere,
        plus(earns, earns == null ? null : times(assists, SHARE_OF_ASSIST * orZero(elsewhere))));
  }

  /** Revenue less spend, null where either is not known. */
  @Nullable Double earns() {
    return minus(revenue, spend);
  }

  /** Revenue for each unit of spend, null where either is not known. */
  @Nullable Double returnOnSpend() {
    return over(revenue, spend);
  }

  /** What an assist costs for each unit that an acquisition costs elsewhere, null if not known. */
  @Nullable Double assistCostShare() {
    return over(assistCost, costElsewhere);
  }
}

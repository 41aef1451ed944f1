package org.channelwise.facts;

import org.jspecify.annotations.Nullable;

/**
 * What a channel costs the brand in the campaign's stage, held against one other channel.
 *
 * @param channel the channel
 * @param name its name as people write it
 * @param otherName the other channel's name
 * @param acquisitions customers that the channel won
 * @param otherAcquisitions customers that the other channel won
 * @param timesPerAcquisition how many times as much a customer costs as on the other channel, null
 *     if it cannot be said
 * @param actions how often people acted on the channel
 * @param otherActions how often they did on the other channel
 * @param timesPerAction how many times as much an action costs as on the other channel, null if it
 *     cannot be said
 */
@At("")
public record CostComparison(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @At("") String otherName,
    @At("channels.{channel}.results.acquisitions") @Nullable Double acquisitions,
    @At("") @Nullable Double otherAcquisitions,
    @At("channels.{channel}.results.times-per-acquisition") @Nullable Double timesPerAcquisition,
    @At("channels.{channel}.results.actions") @Nullable Double actions,
    @At("") @Nullable Double otherActions,
    @At("channels.{channel}.results.times-per-action") @Nullable Double timesPerAction)
    implements Reviewable {

  @Override
  public String about() {
    return channel;
  }
}

package org.channelwise.facts;

/**
 * The brand should no longer run a channel.
 *
 * @param channel the channel
 * @param toMakeRoom whether it goes for no fault of its own, but so that fewer run
 * @param reason why
 */
@At("")
public record Drop(
    @At("") @Term("channels") String channel, @At("") boolean toMakeRoom, @Sentence String reason)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

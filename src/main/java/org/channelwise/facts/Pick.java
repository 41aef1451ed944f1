package org.channelwise.facts;

/**
 * A channel is chosen for the place that this round fills.
 *
 * @param channel the channel
 * @param role {@link Slot#PRIMARY} or {@link Slot#BACKUP}
 * @param reason why this one and not another
 */
@At("")
public record Pick(
    @At("") @Term("channels") String channel, @At("") String role, @Sentence String reason)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

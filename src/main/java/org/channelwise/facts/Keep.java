package org.channelwise.facts;

/**
 * A channel should stay with the brand.
 *
 * @param channel the channel
 * @param firm whether it stays whatever speaks for dropping it: a firm keep beats every drop, and
 *     every drop beats a keep that is not firm
 * @param place the stage or the purpose that it is kept for, empty if it is kept for itself
 * @param reason why
 */
@At("")
public record Keep(
    @At("") @Term("channels") String channel,
    @At("") boolean firm,
    @At("") String place,
    @Sentence String reason)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

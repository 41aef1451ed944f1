package org.channelwise.facts;

/**
 * Nobody can say what a channel is worth to the brand.
 *
 * @param channel the channel
 * @param reason why
 * @param measure what would tell
 */
@At("")
public record Unmeasured(
    @At("") @Term("channels") String channel, @Sentence String reason, @Sentence String measure)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

package org.channelwise.facts;

/**
 * A channel serves the purpose of the message.
 *
 * @param channel the channel
 * @param standing how well, one of the words in the vocabulary's {@code strengths}
 * @param reason why
 */
@At("")
public record Serves(
    @At("") @Term("channels") String channel,
    @At("channels.{channel}.serves") @Term("strengths") String standing,
    @Sentence String reason)
    implements Conclusion {

  /** The guidance names the channel for the purpose. */
  public static final String NAMED = "named";

  /** The best of the compatible channels, where none is named. */
  public static final String BEST_COMPATIBLE = "best-compatible";

  /** Good enough to back up or to stand in. */
  public static final String COMPATIBLE = "compatible";

  @Override
  public String about() {
    return channel;
  }
}

package org.channelwise.facts;

/**
 * What a backup waits for at least, however short its other waits are.
 *
 * @param channel the backup
 * @param until {@link #ARRIVED} or {@link #SEEN}, of the message on the channel picked before it
 * @param reason why
 */
@At("")
public record Patience(
    @At("") @Term("channels") String channel, @At("") String until, @Sentence String reason)
    implements Conclusion {

  /** The message is there. */
  public static final String ARRIVED = "arrived";

  /** Most people have seen the message. */
  public static final String SEEN = "seen";

  @Override
  public String about() {
    return channel;
  }
}

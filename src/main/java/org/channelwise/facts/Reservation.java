package org.channelwise.facts;

/**
 * A channel may back up, but leads only if no other is left that may lead freely.
 *
 * @param channel the channel
 * @param reason why
 */
@At("")
public record Reservation(@At("") @Term("channels") String channel, @Sentence String reason)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

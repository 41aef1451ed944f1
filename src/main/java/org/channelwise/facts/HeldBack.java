package org.channelwise.facts;

/**
 * A channel takes no place in this round of the selection.
 *
 * @param channel the channel
 * @param reason why
 */
@At("")
public record HeldBack(@At("") @Term("channels") String channel, @Sentence String reason)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

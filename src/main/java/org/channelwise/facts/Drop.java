package org.channelwise.facts;

/**
 * The brand should no longer run a channel.
 *
 * @param channel the channel
 * @param reason why
 */
@At("")
public record Drop(@At("") @Term("channels") String channel, @Sentence String reason)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

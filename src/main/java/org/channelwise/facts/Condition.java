package org.channelwise.facts;

/**
 * What must be seen to before a channel, once picked, is used.
 *
 * @param channel the channel
 * @param reason what to do, for example to confirm consent
 */
@At("")
public record Condition(@At("") @Term("channels") String channel, @Sentence String reason)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

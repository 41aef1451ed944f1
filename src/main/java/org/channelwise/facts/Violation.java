package org.channelwise.facts;

/**
 * A pick that must never happen. It takes the whole recommendation away.
 *
 * @param channel the channel that was picked
 * @param reason why it must not be
 */
@At("")
public record Violation(@At("") @Term("channels") String channel, @Sentence String reason)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

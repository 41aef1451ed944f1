package org.channelwise.facts;

/**
 * The figures of a channel in one funnel stage are compared with nothing.
 *
 * @param channel the channel
 * @param stage the funnel stage
 * @param reason why
 */
@At("")
public record SetAside(
    @At("") @Term("channels") String channel,
    @At("") @Term("stages") String stage,
    @Sentence String reason)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

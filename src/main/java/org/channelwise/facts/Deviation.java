package org.channelwise.facts;

/**
 * One way in which a plan is not what is recommended.
 *
 * @param channel the channel that it is about
 * @param code what kind of difference
 * @param breaks whether the plan must not be carried out like this
 * @param reason what the difference is
 * @param fix what to do
 */
@At("")
public record Deviation(
    @At("") @Term("channels") String channel,
    @At("") String code,
    @At("") boolean breaks,
    @Sentence String reason,
    @Sentence String fix)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

package org.channelwise.facts;

/**
 * A channel must not be used for this campaign.
 *
 * @param channel the channel
 * @param code what kind of reason
 * @param reason why
 * @param unlock what would have to change for the channel to be usable
 */
@At("")
public record Exclusion(
    @At("") @Term("channels") String channel,
    @At("channels.{channel}.excluded") @Term("exclusions") String code,
    @Sentence String reason,
    @Sentence String unlock)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

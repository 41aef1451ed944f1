package org.channelwise.facts;

/**
 * What has to have gone wrong before a backup takes over.
 *
 * @param channel the backup
 * @param missed what did not happen, a term of the vocabulary's {@code hand-over}
 * @param reason why
 */
@At("")
public record HandOver(
    @At("") @Term("channels") String channel,
    @At("") @Term("hand-over") String missed,
    @Sentence String reason)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

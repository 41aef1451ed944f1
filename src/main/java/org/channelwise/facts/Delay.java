package org.channelwise.facts;

/**
 * How long a backup waits before it takes over.
 *
 * @param channel the backup
 * @param after a length of time in ISO 8601, for example {@code PT4H}
 * @param reason why
 */
@At("")
public record Delay(
    @At("") @Term("channels") String channel, @At("") String after, @Sentence String reason)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

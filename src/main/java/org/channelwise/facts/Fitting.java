package org.channelwise.facts;

/**
 * A channel of the brand, dropped or not, serves a purpose that the brand sends, as the rules for
 * purposes say.
 *
 * @param channel the channel's id
 * @param name the channel's name as people write it
 * @param purpose the purpose, as the brand file names it
 * @param purposeClass what the law makes of it, for example transactional or promotional
 * @param running whether no earlier round dropped the channel
 * @param others how many other channels that no earlier round dropped serve it too
 */
@At("")
public record Fitting(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @At("purposes") @Term("purposes") String purpose,
    @At("") @Term("classes") String purposeClass,
    @At("") boolean running,
    @At("") int others)
    implements OfPortfolio {

  /** The channel is kept for this purpose, whatever speaks for dropping it. */
  @Verb("portfolio")
  public Keep keep(@Sentence String reason) {
    return new Keep(channel, true, purpose, reason);
  }

  @Override
  public String about() {
    return channel;
  }
}

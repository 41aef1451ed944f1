package org.channelwise.facts;

/**
 * A channel that did not lead and reaches more people than the one that does: of those that might
 * have led, the one that reaches the most.
 *
 * @param channel the primary channel
 * @param name its name as people write it
 * @param other the channel that reaches more
 * @param otherName its name as people write it
 * @param times how many times as many people it reaches, rounded down
 * @param heldBack whether a rule of the selection kept it from leading
 */
@At("")
public record WiderReach(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @At("") @Term("channels") String other,
    @At("") String otherName,
    @At("wider-reach.times") int times,
    @At("wider-reach.held-back") boolean heldBack)
    implements Reviewable {

  @Override
  public String about() {
    return channel;
  }
}

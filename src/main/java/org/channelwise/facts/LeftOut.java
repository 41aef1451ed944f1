package org.channelwise.facts;

/**
 * A channel that is recommended and that the plan leaves out.
 *
 * @param channel the channel's id
 * @param name the channel's name as people write it
 * @param role {@link Slot#PRIMARY} or {@link Slot#BACKUP}
 * @param position which of its role it is in the recommendation, from 1
 */
@At("")
public record LeftOut(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @At("picked.role") String role,
    @At("picked.position") int position) {

  /** The plan is not what is recommended, but may be carried out. */
  @Verb("plan")
  public Deviation differs(@Code String code, @Sentence String message, @Sentence String fix) {
    return new Deviation(channel, code, false, message, fix);
  }
}

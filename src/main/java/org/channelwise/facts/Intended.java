package org.channelwise.facts;

/**
 * A channel of the strategist's plan, held against the recommendation.
 *
 * @param channel the channel's id
 * @param name the channel's name as people write it
 * @param role {@link Slot#PRIMARY} or {@link Slot#BACKUP}
 * @param position which of its role it is in the plan, from 1
 * @param standing what the recommendation makes of it: {@link #PICKED}, {@link #OUTRANKED}, {@link
 *     #EXCLUDED}, or {@link #UNSETTLED}
 * @param weakestName the name of the pick with the fewest points, empty if nothing was picked
 * @param behind by how many points it is behind that pick; 0 or less if the pick was preferred for
 *     another reason, and 0 if nothing was picked
 * @param early whether the plan names it ahead of a channel that is recommended ahead of it
 * @param aheadOf the first such channel, empty if there is none
 * @param aheadOfName its name, empty if there is none
 */
@At("")
public record Intended(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @At("plan.role") String role,
    @At("plan.position") int position,
    @At("plan.standing") String standing,
    @At("") String weakestName,
    @At("plan.behind") int behind,
    @At("plan.early") boolean early,
    @At("") String aheadOf,
    @At("") String aheadOfName) {

  /** The channel is recommended. */
  public static final String PICKED = "picked";

  /** The channel could be used, but others were picked. */
  public static final String OUTRANKED = "outranked";

  /** The channel must not be used. */
  public static final String EXCLUDED = "excluded";

  /** The channel could be used, but nothing was picked at all. */
  public static final String UNSETTLED = "unsettled";

  /** The plan must not be carried out like this. */
  @Verb("plan")
  public Deviation breaks(@Code String code, @Sentence String message, @Sentence String fix) {
    return new Deviation(channel, code, true, message, fix);
  }

  /** The plan is not what is recommended, but may be carried out. */
  @Verb("plan")
  public Deviation differs(@Code String code, @Sentence String message, @Sentence String fix) {
    return new Deviation(channel, code, false, message, fix);
  }
}

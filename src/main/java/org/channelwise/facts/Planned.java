package org.channelwise.facts;

import java.util.Set;

/**
 * A channel of the strategist's plan.
 *
 * @param channel the channel's id
 * @param name the channel's name as people write it
 * @param role {@link Slot#PRIMARY} or {@link Slot#BACKUP}
 * @param position which of its role it is, from 1
 * @param outcome what became of it in the recommendation: {@code primary}, {@code backup}, {@code
 *     outranked} or {@code excluded}
 * @param abilities what it can do, as the vocabulary says
 * @param where where it stands
 */
@At("")
public record Planned(
    @At("{where}") @Term("channels") String channel,
    @At("") String name,
    @At("") String role,
    @At("") int position,
    @At("") String outcome,
    @At("") @Term("abilities") Set<String> abilities,
    @Where String where)
    implements Reviewable {

  /** The recommendation picked the channel to lead. */
  public static final String LEADS = Slot.PRIMARY;

  /** The recommendation picked the channel as a backup. */
  public static final String BACKS_UP = Slot.BACKUP;

  /** The channel could be used, but others were picked. */
  public static final String OUTRANKED = "outranked";

  /** The channel must not be used. */
  public static final String EXCLUDED = "excluded";

  /** Copies the abilities, so that nobody can change them later. */
  public Planned {
    abilities = Set.copyOf(abilities);
  }

  @Override
  public String about() {
    return channel;
  }
}

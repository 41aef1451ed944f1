package org.channelwise.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The place to be filled in this round of the selection.
 *
 * @param role {@code primary} for the first round, {@code backup} for all later ones
 * @param filled how many places of this role are filled already
 * @param precedingAbilities abilities of the channel picked last, none in the first round
 * @param precedingName its name as people write it, {@code unspecified} in the first round
 * @param precedingHoursToArrive hours from sending until it is there, null if not known
 * @param precedingHoursToBeSeen hours from sending until most people have seen it, null if not
 *     known
 */
@At("")
public record Slot(
    @At("") String role,
    @At("") int filled,
    @At("") @Term("abilities") Set<String> precedingAbilities,
    @At("") String precedingName,
    @At("") @Nullable Double precedingHoursToArrive,
    @At("") @Nullable Double precedingHoursToBeSeen) {

  /** The channel that carries the message first. */
  public static final String PRIMARY = "primary";

  /** A channel for those whom the ones before it did not reach. */
  public static final String BACKUP = "backup";

  /** Copies the abilities, so that nobody can change them later. */
  public Slot {
    precedingAbilities = Set.copyOf(precedingAbilities);
  }
}

package org.channelwise.advice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A channel that was picked.
 *
 * @param scored the channel and its reasons
 * @param pickedBecause why it was picked for this place
 * @param conditions what must be seen to before it is used
 * @param adds share of the audience that it reaches and the picks before it do not, 0 to 1, taking
 *     reach as independent between addresses; null if a reach is not said; the primary adds its own
 *     reach
 * @param when when a backup takes over; empty for the primary
 */
public record Choice(
    Scored scored,
    Reason pickedBecause,
    List<Reason> conditions,
    @Nullable Double adds,
    Optional<TakesOver> when) {

  public Choice {
    conditions = List.copyOf(conditions);
  }
}

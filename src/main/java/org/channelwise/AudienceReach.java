package org.channelwise;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts how much of the audience the picks so far reach. Reach is taken as independent between
 * addresses: nobody knows who has which, so the result is an estimate.
 */
final class AudienceReach {

  private final Set<String> addresses = new HashSet<>();
  private @Nullable Double missed = 1.0;

  /** The addresses that the picks so far use. */
  Set<String> addresses() {
    return Set.copyOf(addresses);
  }

  /**
   * Adds a pick.
   *
   * @return the share of the audience, 0 to 1, that it reaches and the picks before it do not; null
   *     if the reach of one of them is not known
   */
  @Nullable Double add(Contender pick) {
    if (!addresses.add(pick.addressKey())) {
      return 0.0;
    }
    Double reach = pick.candidate().reach();
    if (missed == null || reach == null) {
      missed = null;
      return null;
    }
    double adds = missed * reach;
    missed -= adds;
    return adds;
  }
}

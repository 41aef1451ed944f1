package org.channelwise;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts how much of the audience the picks so far reach. Reach is taken as independent between
 * addresses: nobody knows who has which, so the result is an estimate. A channel at an address that
 * a pick uses adds nobody.
 */
final class AudienceReach {

  private final Set<String> addresses = new HashSet<>();
  private Optional<Double> missed = Optional.of(1.0);
  private double missedCounted = 1;

  /** Whether a pick uses an address. */
  boolean uses(String addressKey) {
    return addresses.contains(addressKey);
  }

  /**
   * The share of the audience, 0 to 1, that a channel would reach and the picks so far do not; null
   * if it depends on a reach that is not known.
   */
  @Nullable Double adds(Contender channel) {
    if (uses(channel.addressKey())) {
      return 0.0;
    }
    return missed
        .flatMap(m -> Optional.ofNullable(channel.candidate().reach()).map(reach -> m * reach))
        .orElse(null);
  }

  /** As above, with what stands in for a reach that is not said. */
  double addsCounted(Contender channel) {
    return uses(channel.addressKey()) ? 0 : missedCounted * channel.counted();
  }

  /** Adds a pick. */
  void add(Contender pick) {
    Optional<Double> adds = Optional.ofNullable(adds(pick));
    missed = missed.flatMap(m -> adds.map(a -> m - a));
    missedCounted -= addsCounted(pick);
    addresses.add(pick.addressKey());
  }

  /** The share of the audience, 0 to 1, that the picks reach together; null if not known. */
  @Nullable Double together() {
    return missed.map(m -> 1 - m).orElse(null);
  }
}

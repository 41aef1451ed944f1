package org.channelwise;

import org.channelwise.advice.Reason;
import org.channelwise.engine.Firing;

/**
 * A firing that counts for or against a channel.
 *
 * @param firing the firing
 * @param points how much it counts, 0 for what carries no weight
 */
record WeighedFiring(Firing<?> firing, int points) {

  Reason reason() {
    return firing.reason(points);
  }
}

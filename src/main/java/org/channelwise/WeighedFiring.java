package org.channelwise;

import org.channelwise.advice.Reason;
import org.channelwise.engine.Firing;

/** A firing that counts for or against a channel, with 0 points if it carries no weight. */
record WeighedFiring(Firing<?> firing, int points) {

  Reason reason() {
    return firing.reason(points);
  }
}

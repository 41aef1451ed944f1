package org.channelwise;

import org.channelwise.advice.Choice;
import org.channelwise.facts.Picked;
import org.channelwise.facts.Slot;

/**
 * A pick, as the answer shows it and as later phases see it.
 *
 * @param choice for the answer
 * @param picked for the rules
 */
record Selected(Choice choice, Picked picked) {

  boolean leads() {
    return picked.role().equals(Slot.PRIMARY);
  }

  String channel() {
    return picked.channel();
  }
}

package org.channelwise.rules;

import java.util.List;

/**
 * One firing of the rules of a phase.
 *
 * @param phase the phase
 * @param facts the facts that its rules saw
 * @param conclusions what they concluded
 */
public record PhaseFiring(
    Phase phase, List<? extends Record> facts, List<Concluded<?>> conclusions) {

  /** Copies the lists. */
  public PhaseFiring {
    facts = List.copyOf(facts);
    conclusions = List.copyOf(conclusions);
  }
}

package org.channelwise.engine;

import java.util.List;
import org.channelwise.language.Phase;

/**
 * One firing of the rules of a phase.
 *
 * @param phase the phase
 * @param facts the facts that its rules saw
 * @param conclusions what they concluded
 */
public record PhaseFiring(
    Phase phase, List<? extends Record> facts, List<ExplainedConclusion<?>> conclusions) {

  /** Copies the lists. */
  public PhaseFiring {
    facts = List.copyOf(facts);
    conclusions = List.copyOf(conclusions);
  }
}

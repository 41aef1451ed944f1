package org.channelwise.engine;

import java.util.List;
import org.channelwise.language.Phase;

/**
 * One run of the rules of a phase.
 *
 * @param phase the phase
 * @param facts the facts that its rules saw
 * @param firings what they concluded
 */
public record PhaseRun(Phase phase, List<? extends Record> facts, List<Firing<?>> firings) {

  public PhaseRun {
    facts = List.copyOf(facts);
    firings = List.copyOf(firings);
  }
}

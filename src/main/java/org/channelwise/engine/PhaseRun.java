package org.channelwise.engine;

import java.util.List;
import org.channelwise.language.Phase;

/** One run of the rules of a phase: the facts that they saw, and what they concluded. */
public record PhaseRun(Phase phase, List<? extends Record> facts, List<Firing<?>> firings) {

  public PhaseRun {
    facts = List.copyOf(facts);
    firings = List.copyOf(firings);
  }
}

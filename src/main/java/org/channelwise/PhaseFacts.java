package org.channelwise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The facts that a phase may build on: the campaign and what earlier phases concluded. */
record PhaseFacts(List<Record> facts) {

  PhaseFacts {
    facts = List.copyOf(facts);
  }

  /** These facts and more. */
  PhaseFacts with(Collection<? extends Record> more) {
    List<Record> all = new ArrayList<>(facts);
    all.addAll(more);
    return new PhaseFacts(all);
  }
}

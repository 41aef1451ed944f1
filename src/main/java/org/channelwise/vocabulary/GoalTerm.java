package org.channelwise.vocabulary;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** A goal, as the vocabulary describes it. */
public record GoalTerm(String id, Optional<String> stage, Set<String> kpis) {

  public GoalTerm {
    kpis = Collections.unmodifiableSet(new LinkedHashSet<>(kpis));
  }
}

package org.channelwise.vocabulary;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A goal, as the vocabulary describes it.
 *
 * @param id its id
 * @param stage the funnel stage that it usually serves
 * @param kpis the KPIs that measure it
 */
public record GoalTerm(String id, Optional<String> stage, Set<String> kpis) {

  /** Copies the KPIs, keeping their order. */
  public GoalTerm {
    kpis = Collections.unmodifiableSet(new LinkedHashSet<>(kpis));
  }
}

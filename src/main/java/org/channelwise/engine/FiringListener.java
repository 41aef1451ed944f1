package org.channelwise.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.channelwise.facts.Conclusion;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;

/** Notes for each conclusion which rule drew it, and from which facts. */
final class FiringListener {

  private final Map<String, PhaseRules.Origin> origins;
  private final List<Firing> firings;
  private List<Record> matched = List.of();

  FiringListener(Map<String, PhaseRules.Origin> origins, List<Firing> firings) {
    this.origins = origins;
    this.firings = firings;
  }

  /** Notes the facts of the match that is about to fire. */
  AgendaEventListener matches() {
    return new DefaultAgendaEventListener() {
      @Override
      public void beforeMatchFired(BeforeMatchFiredEvent event) {
        matched = facts(event.getMatch());
      }
    };
  }

  /** Notes what the firing rule concludes. */
  RuleRuntimeEventListener conclusions() {
    return new DefaultRuleRuntimeEventListener() {
      @Override
      public void objectInserted(ObjectInsertedEvent event) {
        if (event.getRule() != null && event.getObject() instanceof Conclusion conclusion) {
          firings.add(new Firing(origin(event.getRule().getName()), matched, conclusion));
        }
      }
    };
  }

  private PhaseRules.Origin origin(String name) {
    return Objects.requireNonNull(origins.get(name), name);
  }

  private static List<Record> facts(Match match) {
    // A rule whose first condition is a "not" or an "exists" also matches a fact of the engine's
    // own.
    return match.getObjects().stream()
        .filter(Record.class::isInstance)
        .map(Record.class::cast)
        .toList();
  }
}

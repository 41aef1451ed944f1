package org.channelwise.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.channelwise.facts.Conclusion;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;

/** Notes for each conclusion which rule drew it, and from which facts. */
final class FiringListener extends DefaultAgendaEventListener implements RuleRuntimeEventListener {

  private final Map<String, LoadedRule> rules;
  private final List<Firing<?>> firings = new ArrayList<>();
  private List<Record> matched = List.of();

  FiringListener(Map<String, LoadedRule> rules) {
    this.rules = rules;
  }

  /** The firings so far, in the order in which they happened. */
  List<Firing<?>> firings() {
    return firings;
  }

  @Override
  public void beforeMatchFired(BeforeMatchFiredEvent event) {
    matched = facts(event.getMatch());
  }

  @Override
  public void objectInserted(ObjectInsertedEvent event) {
    if (event.getRule() != null && event.getObject() instanceof Conclusion conclusion) {
      firings.add(new Firing<>(rule(event.getRule().getName()), matched, conclusion));
    }
  }

  @Override
  public void objectUpdated(ObjectUpdatedEvent event) {}

  @Override
  public void objectDeleted(ObjectDeletedEvent event) {}

  private LoadedRule rule(String name) {
    return Objects.requireNonNull(rules.get(name), name);
  }

  private static List<Record> facts(Match match) {
    // A rule whose first condition is a "not" or an "exists" also matches a fact of the engine's
    // own.
    List<Record> facts = new ArrayList<>();
    for (Object object : match.getObjects()) {
      if (object instanceof Record fact) {
        facts.add(fact);
      }
    }
    return facts;
  }
}

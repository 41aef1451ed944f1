package org.channelwise.engine;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.channelwise.language.Lazy;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/**
 * The sessions in which the rules of one phase fire, each in one thread at a time. To set one up
 * takes longer than to empty it, so one that came to its end is emptied and used again; one in
 * which anything went wrong is not.
 */
final class Sessions {

  private final Lazy<KieBase> base;
  private final Queue<StatefulKnowledgeSessionImpl> idle = new ConcurrentLinkedQueue<>();

  /** Sessions of rules, which are asked for when they first fire. */
  Sessions(Lazy<KieBase> base) {
    this.base = base;
  }

  /** Makes the rules ready to fire. */
  KieBase load() {
    return base.get();
  }

  /**
   * Fires the rules over some facts and no others.
   *
   * @param limit after how many firings they are stopped
   * @return how often they fired
   */
  int fire(List<Record> facts, FiringListener listener, int limit) {
    StatefulKnowledgeSessionImpl waiting = idle.poll();
    StatefulKnowledgeSessionImpl session =
        waiting == null ? (StatefulKnowledgeSessionImpl) load().newKieSession() : waiting;
    boolean sound = false;
    try {
      session.addEventListener((AgendaEventListener) listener);
      session.addEventListener((RuleRuntimeEventListener) listener);
      facts.forEach(session::insert);
      int fired = session.fireAllRules(limit);
      if (fired < limit) {
        session.reset();
        sound = true;
      }
      return fired;
    } finally {
      if (sound) {
        idle.add(session);
      } else {
        session.dispose();
      }
    }
  }
}

package org.channelwise.engine;

import java.util.List;
import org.channelwise.facts.Conclusion;
import org.channelwise.facts.Deviation;
import org.channelwise.facts.Exclusion;
import org.channelwise.facts.Finding;
import org.channelwise.facts.Unmeasured;

/**
 * One rule that fired once.
 *
 * @param origin the rule
 * @param facts the facts that its conditions matched, in the conditions' order
 * @param conclusion what it concluded
 */
record Firing(PhaseRules.Origin origin, List<Record> facts, Conclusion conclusion) {

  Firing {
    facts = List.copyOf(facts);
  }

  ExplainedConclusion<?> concluded() {
    return new ExplainedConclusion<>(
        conclusion,
        origin.ref(),
        fill(conclusion.reason()),
        fill(second()),
        Becauses.of(origin.rule(), facts));
  }

  private String second() {
    if (conclusion instanceof Exclusion exclusion) {
      return exclusion.unlock();
    }
    if (conclusion instanceof Unmeasured unmeasured) {
      return unmeasured.measure();
    }
    if (conclusion instanceof Deviation deviation) {
      return deviation.fix();
    }
    return conclusion instanceof Finding finding ? finding.fix() : "";
  }

  private String fill(String sentence) {
    return Sentences.fill(sentence, origin.rule(), facts);
  }
}

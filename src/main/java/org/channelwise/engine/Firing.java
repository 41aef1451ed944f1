package org.channelwise.engine;

import java.util.List;
import org.channelwise.advice.Because;
import org.channelwise.advice.Reason;
import org.channelwise.advice.RuleRef;
import org.channelwise.facts.Conclusion;
import org.channelwise.facts.Deviation;
import org.channelwise.facts.Exclusion;
import org.channelwise.facts.Finding;
import org.channelwise.facts.Unmeasured;

/**
 * One rule that fired once. It is put into words only when they are asked for.
 *
 * @param <T> what kind of conclusion
 * @param origin the rule
 * @param facts the facts that its positive conditions matched, in the conditions' order
 * @param conclusion what it concluded
 */
public record Firing<T extends Conclusion>(LoadedRule origin, List<Record> facts, T conclusion) {

  public Firing {
    facts = List.copyOf(facts);
  }

  /** Which rule fired. */
  public RuleRef rule() {
    return origin.ref();
  }

  /** The reason, filled in. */
  public String text() {
    return fill(conclusion.reason());
  }

  /**
   * The second sentence, filled in: what unlocks a channel, or what to do about a finding; empty if
   * the conclusion has none.
   */
  public String extra() {
    return fill(second());
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
    return sentence.indexOf('{') < 0 ? sentence : origin.sentence(sentence).with(facts);
  }

  /** The values that matched. */
  public Because because() {
    return origin.asked().because(facts);
  }

  /** The conclusion as a reason that weighs this many points. */
  public Reason reason(int points) {
    return new Reason(rule(), points, text(), because());
  }

  /** The conclusion as a reason without weight. */
  public Reason reason() {
    return reason(0);
  }
}

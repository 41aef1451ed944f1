package org.channelwise.engine;

import org.channelwise.advice.Because;
import org.channelwise.advice.Reason;
import org.channelwise.advice.RuleRef;
import org.channelwise.facts.Conclusion;

/**
 * A conclusion with the rule that drew it.
 *
 * @param <T> what kind of conclusion
 * @param conclusion what the rule concluded
 * @param rule which rule that was
 * @param text its reason, filled in
 * @param extra its second sentence, filled in: what unlocks a channel, or what to do about a
 *     finding; empty if the conclusion has none
 * @param because the values that matched
 */
public record ExplainedConclusion<T extends Conclusion>(
    T conclusion, RuleRef rule, String text, String extra, Because because) {

  /** The conclusion as a reason that weighs this many points. */
  public Reason reason(int points) {
    return new Reason(rule, points, text, because);
  }

  /** The conclusion as a reason without weight. */
  public Reason reason() {
    return reason(0);
  }
}

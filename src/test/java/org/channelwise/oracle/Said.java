package org.channelwise.oracle;

import java.util.Map;
import org.channelwise.engine.Firing;
import org.channelwise.facts.Conclusion;

/**
 * What a rule said, as far as anybody can see it.
 *
 * @param rule the rule's name
 * @param at where it stands, file and line
 * @param conclusion what it concluded
 * @param text the reason, filled in
 * @param extra the second sentence, filled in, empty if there is none
 * @param because the values that matched, by where they stand in the file
 */
record Said(
    String rule,
    String at,
    Conclusion conclusion,
    String text,
    String extra,
    Map<String, Object> because) {

  /** What a rule said in the engine. */
  static Said of(Firing<?> concluded) {
    return new Said(
        concluded.rule().name(),
        concluded.rule().at(),
        concluded.conclusion(),
        concluded.text(),
        concluded.extra(),
        concluded.because().values());
  }

  /** What counts once, however many matches say it. */
  Once once() {
    return new Once(rule, conclusion);
  }

  /**
   * A rule's conclusion.
   *
   * @param rule the rule's name
   * @param conclusion what it concluded
   */
  record Once(String rule, Conclusion conclusion) {}
}

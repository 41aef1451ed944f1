package org.channelwise.facts;

/**
 * A rule behind an answer that says when it was last held against its source.
 *
 * @param rule the rule's name
 * @param checked the date of that, for example {@code 2026-05-09}
 * @param daysAgo how many days that is ago, negative if it lies ahead
 */
@At("")
public record CheckedRule(
    @At("") String rule, @At("rule.checked") String checked, @At("") int daysAgo) {

  /** The rule should be held against its source again. */
  @Verb("upkeep")
  public Finding isDue(@Code String code, @Sentence String message, @Sentence String fix) {
    return new Finding("", code, "warning", message, fix);
  }
}

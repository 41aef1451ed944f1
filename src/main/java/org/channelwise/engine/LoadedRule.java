package org.channelwise.engine;

import java.util.Locale;
import org.channelwise.advice.RuleRef;
import org.channelwise.advice.Source;
import org.channelwise.language.RuleFile;

/**
 * A rule that is ready to fire.
 *
 * @param rule the parsed rule
 * @param ref how answers refer to it
 * @param asked the values that its conditions ask for
 * @param rank its place by name among the rules of its phase, from 0
 */
public record LoadedRule(RuleFile.Rule rule, RuleRef ref, AskedValues asked, int rank) {

  static LoadedRule of(RuleFile file, RuleFile.Rule rule, int rank) {
    return new LoadedRule(rule, ref(file, rule), AskedValues.of(rule), rank);
  }

  /** How answers refer to a rule of a file. */
  public static RuleRef ref(RuleFile file, RuleFile.Rule rule) {
    return new RuleRef(
        rule.name(),
        file.source().name() + ":" + rule.line(),
        rule.annotations().getOrDefault("guidance", ""),
        source(rule.annotations().getOrDefault("source", "house")));
  }

  private static Source source(String text) {
    String kind = text.split("[ ,:]", 2)[0].toUpperCase(Locale.ROOT);
    return new Source(Source.Kind.valueOf(kind), text);
  }
}

package org.channelwise.engine;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.channelwise.advice.RuleRef;
import org.channelwise.advice.Source;
import org.channelwise.language.RuleFile;

/** A rule that is ready to fire. Any number of threads may use it at once. */
public final class LoadedRule {

  private final RuleFile.Rule rule;
  private final RuleRef ref;
  private final AskedValues asked;
  private final int rank;
  private final Map<String, FilledSentence> sentences = new ConcurrentHashMap<>();

  /**
   * A rule.
   *
   * @param rule the parsed rule
   * @param ref how answers refer to it
   * @param asked the values that its conditions ask for
   * @param rank its place by name among the rules of its phase, from 0
   */
  public LoadedRule(RuleFile.Rule rule, RuleRef ref, AskedValues asked, int rank) {
    this.rule = rule;
    this.ref = ref;
    this.asked = asked;
    this.rank = rank;
  }

  /** How answers refer to it. */
  RuleRef ref() {
    return ref;
  }

  /** The values that its conditions ask for. */
  AskedValues asked() {
    return asked;
  }

  /** The same rule under the name of another. */
  LoadedRule as(RuleRef other) {
    return new LoadedRule(rule, other, asked, rank);
  }

  /** Its place by name among the rules of its phase, from 0. */
  int rank() {
    return rank;
  }

  /** A sentence that it says, taken apart once for all campaigns. */
  FilledSentence sentence(String template) {
    FilledSentence known = sentences.get(template);
    return known == null
        ? sentences.computeIfAbsent(template, text -> FilledSentence.of(text, rule))
        : known;
  }

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

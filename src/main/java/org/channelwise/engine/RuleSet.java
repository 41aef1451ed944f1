package org.channelwise.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Guidance;
import org.channelwise.vocabulary.GuidanceReader;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Everything that judges campaigns: the vocabulary and the rules of every phase, checked and ready
 * to fire.
 *
 * @param vocabulary the terms
 * @param guidanceText the rows that the rules encode, checked; empty if the rules come without them
 * @param files the rule files, by path
 * @param hash {@code sha256:} and 64 digits; equal for rules and vocabularies that differ in
 *     nothing but order, white space and comments
 * @param phases the rules by phase
 * @param guardrails the guardrails, in one or two parts: those of the rules and, unless they are
 *     among these, those that travel in the application
 */
public record RuleSet(
    Vocabulary vocabulary,
    Optional<SourceText> guidanceText,
    List<RuleFile> files,
    String hash,
    Map<Phase, PhaseRules> phases,
    List<PhaseRules> guardrails) {

  /** Copies the lists and maps. */
  public RuleSet {
    files = List.copyOf(files);
    guardrails = List.copyOf(guardrails);
    phases = Map.copyOf(new EnumMap<>(phases));
  }

  /** The rows that the rules encode; empty if the rules come without them. */
  public Optional<Guidance> guidance() {
    return guidanceText.map(text -> GuidanceReader.read(text).orElseThrow());
  }

  /** The rules of a phase, which may be none. */
  public PhaseRules rules(Phase phase) {
    return Objects.requireNonNull(phases.get(phase), phase::folder);
  }

  /**
   * The same rules, which tell a watcher of every firing of a phase, in the thread that asks them.
   */
  public RuleSet watched(Consumer<PhaseFiring> watcher) {
    Map<Phase, PhaseRules> watchedPhases = new EnumMap<>(Phase.class);
    phases.forEach((phase, rules) -> watchedPhases.put(phase, rules.watched(watcher)));
    return new RuleSet(
        vocabulary,
        guidanceText,
        files,
        hash,
        watchedPhases,
        guardrails.stream().map(rules -> rules.watched(watcher)).toList());
  }
}

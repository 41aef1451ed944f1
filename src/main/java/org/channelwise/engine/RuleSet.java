package org.channelwise.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.channelwise.language.Lazy;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RulePrinter;
import org.channelwise.language.RuleReader;
import org.channelwise.source.Parsed;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Guidance;
import org.channelwise.vocabulary.GuidanceReader;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Everything that judges campaigns: the vocabulary and the rules of every phase, checked and ready
 * to fire. It never changes, and any number of threads may use it at once; an edit gives another
 * one, which shares every phase but that of the edited file.
 */
public final class RuleSet {

  private final RuleLoader loader;
  private final CheckedTerms terms;
  private final List<LoadedFile> loaded;
  private final Map<Phase, PhaseRules> phases;
  private final Optional<PhaseRules> bundledGuardrails;
  private final Consumer<PhaseRun> watcher;
  private final Lazy<String> hash;

  /** What rules are checked with. */
  private record CheckedTerms(
      Vocabulary vocabulary, Optional<SourceText> guidance, Lazy<RuleReader> reader) {}

  private RuleSet(
      RuleLoader loader,
      CheckedTerms terms,
      List<LoadedFile> loaded,
      Map<Phase, PhaseRules> phases,
      Consumer<PhaseRun> watcher) {
    this(loader, terms, loaded, phases, loader.guardrailsMissingIn(loaded), watcher);
  }

  private RuleSet(
      RuleLoader loader,
      CheckedTerms terms,
      List<LoadedFile> loaded,
      Map<Phase, PhaseRules> phases,
      Optional<PhaseRules> bundledGuardrails,
      Consumer<PhaseRun> watcher) {
    this.loader = loader;
    this.terms = terms;
    this.loaded = List.copyOf(loaded);
    this.phases = Map.copyOf(phases);
    this.bundledGuardrails = bundledGuardrails;
    this.watcher = watcher;
    this.hash = new Lazy<>(() -> loader.hash(terms.vocabulary(), files()));
  }

  /** Rules that are ready to fire, by path, with the terms and rows that they were checked with. */
  static RuleSet of(
      RuleLoader loader,
      Vocabulary vocabulary,
      Optional<SourceText> guidance,
      List<LoadedFile> loaded) {
    Lazy<RuleReader> reader = new Lazy<>(() -> new RuleReader(vocabulary, rows(guidance)));
    Map<Phase, PhaseRules> phases = new EnumMap<>(Phase.class);
    Stream.of(Phase.values()).forEach(phase -> phases.put(phase, loader.phase(phase, loaded)));
    return new RuleSet(
        loader, new CheckedTerms(vocabulary, guidance, reader), loaded, phases, run -> {});
  }

  private static Optional<Guidance> rows(Optional<SourceText> guidance) {
    return guidance.map(text -> GuidanceReader.read(text).orElseThrow());
  }

  /** The terms. */
  public Vocabulary vocabulary() {
    return terms.vocabulary();
  }

  /** The terms that the program was built with, which no edit of a folder of rules changes. */
  public Vocabulary shippedVocabulary() {
    return loader.shippedVocabulary().orElseGet(this::vocabulary);
  }

  /** The rows that the rules encode; empty if the rules come without them. */
  public Optional<Guidance> guidance() {
    return rows(terms.guidance());
  }

  /** The rule files, by path. */
  public List<RuleFile> files() {
    return loaded.stream().map(LoadedFile::file).toList();
  }

  /**
   * {@code sha256:} and 64 digits; equal for rules and vocabularies that differ in nothing but
   * order, white space and comments.
   */
  public String hash() {
    return hash.get();
  }

  /** The rules of a phase, which may be none. */
  public PhaseRules rules(Phase phase) {
    return Objects.requireNonNull(phases.get(phase), phase::folder).watched(watcher);
  }

  /**
   * The guardrails, in one or two parts: those of the rules and, unless they are among these, those
   * that travel in the application.
   */
  public List<PhaseRules> guardrails() {
    return Stream.concat(
            Stream.of(rules(Phase.GUARDRAILS)),
            bundledGuardrails.stream().map(rules -> rules.watched(watcher)))
        .toList();
  }

  /**
   * The same rules, which tell one more watcher of every run of a phase, in the thread that asks
   * them.
   */
  public RuleSet watched(Consumer<PhaseRun> another) {
    return new RuleSet(loader, terms, loaded, phases, bundledGuardrails, watcher.andThen(another));
  }

  /**
   * The same rules with other points behind the strengths, and otherwise the same terms. Nothing is
   * checked or compiled anew.
   */
  public RuleSet weighedBy(Vocabulary vocabulary) {
    CheckedTerms reweighed = new CheckedTerms(vocabulary, terms.guidance(), terms.reader());
    return new RuleSet(loader, reweighed, loaded, phases, bundledGuardrails, watcher);
  }

  /**
   * The same rules, with no guardrails but their own. For telling what a guardrail does that is
   * changed on trial, and never for an answer that somebody acts on.
   */
  public RuleSet withOwnGuardrailsOnly() {
    return new RuleSet(loader, terms, loaded, phases, Optional.empty(), watcher);
  }

  /**
   * The same rules, with another one speaking for one of a phase: what a changed rule would do,
   * without the others being made ready anew.
   */
  public RuleSet with(Phase phase, Replacement replacement) {
    Map<Phase, PhaseRules> others = new EnumMap<>(phases);
    others.computeIfPresent(phase, (each, those) -> those.with(replacement));
    return new RuleSet(loader, terms, loaded, others, bundledGuardrails, watcher);
  }

  /** The same rules, fired by others. */
  RuleSet firedBy(Map<Phase, PhaseRules> others) {
    return new RuleSet(loader, terms, loaded, others, watcher);
  }

  /**
   * The same rules with one file more, or with another in place of the one that has its path. Only
   * this file is compiled, and only its phase is made ready anew.
   *
   * @param file the file; what counts are its rules, which may have been changed since they were
   *     parsed, and not its text
   * @return the rules, or why the file cannot be among them, told of its rules as they are printed
   */
  public Parsed<RuleSet> with(RuleFile file) {
    String path = file.source().name();
    List<RuleFile> files = new ArrayList<>(files());
    files.removeIf(each -> each.source().name().equals(path));
    files.add(file);
    return terms
        .reader()
        .get()
        .read(new SourceText(path, RulePrinter.print(file)), file.packageName().replace('.', '/'))
        .then(rules -> RuleSets.named(files))
        .then(all -> loader.load(List.of(file)))
        .then(edited -> new Parsed.Ok<>(edited(path, edited)));
  }

  /** The same rules without the file that has a path; all of them if none has. */
  public RuleSet without(String path) {
    return edited(path, List.of());
  }

  private RuleSet edited(String path, List<LoadedFile> instead) {
    List<LoadedFile> all =
        Stream.concat(loaded.stream().filter(each -> !each.path().equals(path)), instead.stream())
            .sorted(Comparator.comparing(LoadedFile::path))
            .toList();
    Map<Phase, PhaseRules> rebuilt = new EnumMap<>(phases);
    Stream.concat(loaded.stream().filter(each -> each.path().equals(path)), instead.stream())
        .map(LoadedFile::phase)
        .distinct()
        .forEach(phase -> rebuilt.put(phase, loader.phase(phase, all)));
    return new RuleSet(loader, terms, all, rebuilt, watcher);
  }
}

package org.channelwise.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.channelwise.language.FolderRead;
import org.channelwise.language.Lazy;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleFolder;
import org.channelwise.language.RuleNames;
import org.channelwise.language.RuleReader;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;
import org.channelwise.vocabulary.Guidance;
import org.channelwise.vocabulary.GuidanceReader;
import org.channelwise.vocabulary.Vocabulary;
import org.channelwise.vocabulary.VocabularyReader;

/** Reads folders of rules, checks them, and makes them ready to fire. */
public final class RuleSets {

  /** Enough for any set of rules that people can oversee. */
  private static final int MOST_RULES = 1_000;

  private final BundledModels models = BundledModels.load();
  private final Lazy<BundledRules> bundled = new Lazy<>(BundledRules::load);
  private final Watch watch;

  /** Rule sets that nobody watches over. */
  public RuleSets() {
    this(Watch.NONE);
  }

  /**
   * Rule sets that somebody watches over.
   *
   * @param watch who is told of all work whose length the rules decide
   */
  public RuleSets(Watch watch) {
    this.watch = watch;
  }

  /** Begins to start the engine in the background, for rules that will soon be fired. */
  public void begin() {
    models.begin();
  }

  /** The rules that travel in the application. */
  public RuleSet bundled() {
    return build(bundled.get().folder()).orElseThrow();
  }

  /**
   * The rules of a folder.
   *
   * @param folder the folder, {@code rules/} of a project
   * @param shown how places in it are named, usually the path as a person typed it
   */
  public Parsed<RuleSet> in(Path folder, String shown) {
    FolderRead read = RuleFolderReader.readAll(folder, shown, bundled.get());
    Parsed<RuleSet> rules = read.whole().then(this::build);
    if (rules instanceof Parsed.Ok) {
      return rules;
    }
    List<Problem> problems = FolderCheck.check(read, watch).problems();
    return problems.isEmpty() ? rules : new Parsed.Failed<>(problems);
  }

  /**
   * Says everything that is wrong with a folder of rules, exactly what keeps {@link #in} from
   * making it ready.
   *
   * @param folder the folder, {@code rules/} of a project
   * @param shown how places in it are named, usually the path as a person typed it
   */
  public CheckedFolder check(Path folder, String shown) {
    FolderRead read = RuleFolderReader.readAll(folder, shown, bundled.get());
    CheckedFolder checked = FolderCheck.check(read, watch);
    return checked.problems().isEmpty()
        ? new CheckedFolder(
            checked.files(), checked.rules(), read.whole().then(this::build).problems())
        : checked;
  }

  private Parsed<RuleSet> build(RuleFolder folder) {
    return vocabulary(folder, bundled.get())
        .then(
            terms ->
                checked(folder)
                    .then(rows -> parse(folder, terms, bundled.get(), watch))
                    .then(
                        files ->
                            LoadedRules.load(files, bundled.get(), models, watch)
                                .then(
                                    loaded ->
                                        new Parsed.Ok<>(
                                            ready(terms, folder.guidance(), files, loaded)))));
  }

  /** The rows that the rules of a folder encode; none if it does not list them. */
  static Parsed<Optional<Guidance>> guidance(Optional<SourceText> text) {
    return text.isPresent()
        ? GuidanceReader.read(text.get()).then(rows -> new Parsed.Ok<>(Optional.of(rows)))
        : new Parsed.Ok<>(Optional.empty());
  }

  /** The bundled vocabulary was read and checked when the application was built. */
  static Parsed<Vocabulary> vocabulary(RuleFolder folder, BundledRules bundled) {
    Optional<Vocabulary> known = bundled.vocabulary(folder.vocabulary());
    return known.isPresent()
        ? new Parsed.Ok<>(known.get())
        : VocabularyReader.read(folder.vocabulary());
  }

  /** Rows that were checked when the application was built need not be read for an answer. */
  private Parsed<Optional<Guidance>> checked(RuleFolder folder) {
    return bundled.get().holds(folder.guidance())
        ? new Parsed.Ok<>(Optional.empty())
        : guidance(folder.guidance());
  }

  /**
   * Parses and checks the rule files of a folder, whose guidance must be right.
   *
   * @param bundled what need not be parsed and checked again
   * @param watch who watches over the work on each file
   */
  static Parsed<List<RuleFile>> parse(
      RuleFolder folder, Vocabulary terms, BundledRules bundled, Watch watch) {
    boolean sameTerms = bundled.holds(folder.guidance()) && bundled.holds(terms);
    Lazy<RuleReader> reader =
        new Lazy<>(() -> new RuleReader(terms, guidance(folder.guidance()).orElseThrow()));
    List<Problem> problems = new ArrayList<>();
    List<RuleFile> files = new ArrayList<>();
    for (RuleFolder.Entry entry : folder.files()) {
      Optional<RuleFile> known =
          sameTerms ? bundled.checked(entry.folder(), entry.text()) : Optional.empty();
      Parsed<RuleFile> read =
          known.isPresent()
              ? new Parsed.Ok<>(known.get())
              : watch.over(
                  Watch.Work.COMPILING,
                  entry.text().name(),
                  () -> reader.get().read(entry.text(), entry.folder()));
      problems.addAll(read.problems());
      if (read instanceof Parsed.Ok<RuleFile> good) {
        files.add(good.value());
      }
    }
    return named(files, problems);
  }

  /** Adds what only shows across files: names that two rules share. */
  private static Parsed<List<RuleFile>> named(List<RuleFile> files, List<Problem> problems) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(RuleNames.check(files));
    checkSize(files).ifPresent(all::add);
    return all.isEmpty() ? new Parsed.Ok<>(List.copyOf(files)) : new Parsed.Failed<>(all);
  }

  private static Optional<Problem> checkSize(List<RuleFile> files) {
    int rules = 0;
    for (RuleFile file : files) {
      rules += file.rules().size();
      if (rules > MOST_RULES) {
        return Optional.of(
            file.source()
                .problem(
                    ProblemKind.TOO_LARGE,
                    1,
                    1,
                    "With this file there are more than " + MOST_RULES + " rules.",
                    "Nobody can oversee so many; take away what is not needed."));
      }
    }
    return Optional.empty();
  }

  private RuleSet ready(
      Vocabulary terms, Optional<SourceText> guidance, List<RuleFile> files, LoadedRules loaded) {
    Map<Phase, PhaseRules> phases = new EnumMap<>(Phase.class);
    for (Phase phase : Phase.values()) {
      phases.put(phase, loaded.phase(phase));
    }
    List<PhaseRules> guardrails = new ArrayList<>();
    guardrails.add(Objects.requireNonNull(phases.get(Phase.GUARDRAILS)));
    if (!loaded.models().containsAll(models.of(Phase.GUARDRAILS))) {
      guardrails.add(bundledGuardrails());
    }
    String hash = bundled.get().hash(terms, files).orElseGet(() -> hash(terms, files));
    return new RuleSet(terms, guidance, files, hash, phases, guardrails);
  }

  /** The bundled guardrails, read with the bundled vocabulary, whatever rules are in use. */
  private PhaseRules bundledGuardrails() {
    RuleFolder all = bundled.get().folder();
    Vocabulary terms = vocabulary(all, bundled.get()).orElseThrow();
    List<RuleFolder.Entry> guardrails =
        all.files().stream().filter(entry -> entry.isOf(Phase.GUARDRAILS)).toList();
    RuleFolder folder = new RuleFolder(all.vocabulary(), all.guidance(), guardrails);
    return LoadedRules.load(
            parse(folder, terms, bundled.get(), watch).orElseThrow(), bundled.get(), models, watch)
        .orElseThrow()
        .phase(Phase.GUARDRAILS);
  }

  /** The hash of a vocabulary and rules, see {@link RuleSet#hash}. */
  static String hash(Vocabulary terms, List<RuleFile> files) {
    String rules =
        files.stream()
            .flatMap(
                file ->
                    file.rules().stream().map(rule -> file.packageName() + " " + rule.canonical()))
            .sorted()
            .collect(Collectors.joining("\n"));
    return "sha256:" + RuleCompiler.sha256(terms.canonical() + "\n" + rules);
  }
}

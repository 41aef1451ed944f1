package org.channelwise.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.language.Lazy;
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
  private final Lazy<RuleLoader> loader;
  private final Watch watch;
  private volatile List<LoadedFile> latest = List.of();

  /** Rule sets that nobody watches over. */
  public RuleSets() {
    this(Watch.NONE);
  }

  /** Rule sets that somebody watches over. */
  public RuleSets(Watch watch) {
    this.watch = watch;
    this.loader = new Lazy<>(() -> new RuleLoader(bundled.get(), models, watch));
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
    return in(RuleFolderReader.read(folder, shown, bundled.get()));
  }

  /**
   * The rules of a folder whose files are at hand, as those of an earlier revision.
   *
   * @param contents the vocabulary, the guidance and the rule files by their paths in the folder,
   *     with slashes
   * @param shown how places in it are named
   */
  public Parsed<RuleSet> of(Map<String, byte[]> contents, String shown) {
    return in(RuleFolderReader.read(contents, shown, bundled.get()));
  }

  private Parsed<RuleSet> in(RuleFolder read) {
    Parsed<RuleSet> rules = read.whole().then(this::build);
    return rules instanceof Parsed.Ok
        ? rules
        : new Parsed.Failed<>(told(read, rules.problems()).problems());
  }

  /**
   * Says everything that is wrong with a folder of rules, exactly what keeps {@link #in} from
   * making it ready.
   *
   * @param folder the folder, {@code rules/} of a project
   * @param shown how places in it are named, usually the path as a person typed it
   */
  public CheckedFolder check(Path folder, String shown) {
    RuleFolder read = RuleFolderReader.read(folder, shown, bundled.get());
    Parsed<RuleSet> rules = read.whole().then(this::build);
    return rules instanceof Parsed.Ok<RuleSet> ok
        ? CheckedFolder.right(ok.value().files())
        : told(read, rules.problems());
  }

  /** All that is wrong with a folder, where the first that was found kept it from being built. */
  private CheckedFolder told(RuleFolder read, List<Problem> first) {
    CheckedFolder checked = CheckedFolder.of(read, bundled.get(), watch);
    return checked.problems().isEmpty()
        ? new CheckedFolder(checked.files(), checked.rules(), first)
        : checked;
  }

  private Parsed<RuleSet> build(RuleFolder folder) {
    return vocabulary(folder, bundled.get(), watch)
        .then(
            terms ->
                checked(folder)
                    .then(rows -> parse(folder, terms, bundled.get(), watch))
                    .then(files -> loader.get().load(files, latest))
                    .then(
                        loaded ->
                            new Parsed.Ok<>(
                                RuleSet.of(loader.get(), terms, folder.guidance(), kept(loaded)))));
  }

  /** Keeps what was loaded, for a folder that is read again after an edit. */
  private List<LoadedFile> kept(List<LoadedFile> loaded) {
    latest = loaded;
    return loaded;
  }

  /** The rows that the rules of a folder encode; none if it does not list them. */
  static Parsed<Optional<Guidance>> guidance(Optional<SourceText> text, Watch watch) {
    return text.isPresent()
        ? rows(text.get(), watch).then(rows -> new Parsed.Ok<>(Optional.of(rows)))
        : new Parsed.Ok<>(Optional.empty());
  }

  /** The rows of a guidance. */
  static Parsed<Guidance> rows(SourceText text, Watch watch) {
    return watch.over(Watch.Work.READING, text.name(), () -> GuidanceReader.read(text));
  }

  /** The bundled vocabulary was read and checked when the application was built. */
  static Parsed<Vocabulary> vocabulary(RuleFolder folder, BundledRules bundled, Watch watch) {
    SourceText text = folder.vocabulary().orElseThrow();
    Optional<Vocabulary> known = bundled.vocabulary(text);
    return known.isPresent() ? new Parsed.Ok<>(known.get()) : read(text, bundled, watch);
  }

  /** A vocabulary in which no channel goes by the name of another, nor of one that is shipped. */
  static Parsed<Vocabulary> read(SourceText text, BundledRules bundled, Watch watch) {
    return watch.over(
        Watch.Work.READING,
        text.name(),
        () ->
            VocabularyReader.read(
                text, bundled.vocabulary().map(Vocabulary::channels).orElse(List.of())));
  }

  /** Rows that were checked when the application was built need not be read for an answer. */
  private Parsed<Optional<Guidance>> checked(RuleFolder folder) {
    return bundled.get().holds(folder.guidance())
        ? new Parsed.Ok<>(Optional.empty())
        : guidance(folder.guidance(), watch);
  }

  /**
   * Parses and checks the rule files of a folder, whose guidance must be right. Files that are all
   * bundled were held against each other when the application was built.
   *
   * @param bundled what need not be parsed and checked again
   * @param watch who watches over the work on each file
   */
  static Parsed<List<RuleFile>> parse(
      RuleFolder folder, Vocabulary terms, BundledRules bundled, Watch watch) {
    boolean sameTerms = bundled.holds(folder.guidance()) && bundled.holds(terms);
    Lazy<RuleReader> reader =
        new Lazy<>(() -> new RuleReader(terms, guidance(folder.guidance(), watch).orElseThrow()));
    List<Problem> problems = new ArrayList<>();
    List<RuleFile> files = new ArrayList<>();
    boolean edited = false;
    for (RuleFolder.Entry entry : folder.files()) {
      Optional<RuleFile> known =
          sameTerms ? bundled.checked(entry.folder(), entry.text()) : Optional.empty();
      edited |= known.isEmpty();
      Parsed<RuleFile> read =
          known.isPresent()
              ? new Parsed.Ok<>(known.get())
              : watch.over(
                  Watch.Work.COMPILING,
                  entry.text().name(),
                  () -> reader.get().read(entry.text(), entry.folder()));
      RuleFolderReader.kept(read, problems).ifPresent(files::add);
    }
    if (edited) {
      problems.addAll(named(files).problems());
    }
    return problems.isEmpty() ? new Parsed.Ok<>(files) : new Parsed.Failed<>(problems);
  }

  /** Checks what only shows across files: names that two rules share, and too many rules. */
  static Parsed<List<RuleFile>> named(List<RuleFile> files) {
    List<Problem> problems = new ArrayList<>(RuleNames.check(files));
    checkSize(files).ifPresent(problems::add);
    return problems.isEmpty() ? new Parsed.Ok<>(List.copyOf(files)) : new Parsed.Failed<>(problems);
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
}

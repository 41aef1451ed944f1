package org.channelwise.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.language.Lazy;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.vocabulary.Vocabulary;
import org.kie.api.KieBase;

/**
 * Makes checked rule files ready to fire: those that were compiled when the application was built,
 * and others, which it compiles.
 */
final class RuleLoader {

  private final BundledRules bundled;
  private final BundledModels models;
  private final Watch watch;
  private final Lazy<ClassCheck> check = new Lazy<>(ClassCheck::load);

  /** A loader; what is bundled need not be compiled. */
  RuleLoader(BundledRules bundled, BundledModels models, Watch watch) {
    this.bundled = bundled;
    this.models = models;
    this.watch = watch;
  }

  /** Loads files, unless what one of them was compiled to does more than rules need. */
  Parsed<List<LoadedFile>> load(List<RuleFile> files) {
    List<LoadedFile> loaded = new ArrayList<>();
    List<Problem> refused = new ArrayList<>();
    for (RuleFile file : files) {
      load(file).ifPresentOrElse(loaded::add, () -> refused.add(refusal(file)));
    }
    return refused.isEmpty() ? new Parsed.Ok<>(loaded) : new Parsed.Failed<>(refused);
  }

  /** As {@link #load(List)}, but what was loaded before of equal files is not loaded anew. */
  Parsed<List<LoadedFile>> load(List<RuleFile> files, List<LoadedFile> before) {
    Map<RuleFile, LoadedFile> known = new HashMap<>();
    before.forEach(each -> known.put(each.file(), each));
    return load(files.stream().filter(file -> !known.containsKey(file)).toList())
        .then(
            loaded -> {
              loaded.forEach(each -> known.put(each.file(), each));
              return new Parsed.Ok<>(
                  files.stream().map(file -> Objects.requireNonNull(known.get(file))).toList());
            });
  }

  private Optional<LoadedFile> load(RuleFile file) {
    return bundled
        .model(file)
        .map(CompiledModel::bundled)
        .or(() -> compiled(file))
        .map(model -> new LoadedFile(file, model));
  }

  private Optional<CompiledModel> compiled(RuleFile file) {
    models.settle();
    CompiledFile compiled =
        watch.over(Watch.Work.COMPILING, file.source().name(), () -> RuleCompiler.compile(file));
    return check.get().refused(compiled).isEmpty()
        ? Optional.of(CompiledModel.of(compiled))
        : Optional.empty();
  }

  private static Problem refusal(RuleFile file) {
    return file.source()
        .problem(
            ProblemKind.FOREIGN_DRL,
            1,
            1,
            "Compiled, the rules of this file do more than compare and conclude, so none is used.",
            "Undo the last change to the file, and report it with the file: no rule should be able"
                + " to.");
  }

  /** The rules of a phase, ready to fire. */
  PhaseRules phase(Phase phase, List<LoadedFile> all) {
    List<LoadedFile> files = all.stream().filter(each -> each.phase() == phase).toList();
    List<CompiledModel> compiled = files.stream().map(LoadedFile::model).toList();
    Lazy<KieBase> base =
        names(files).equals(models.of(phase))
            ? new Lazy<>(() -> models.base(phase))
            : new Lazy<>(() -> base(compiled));
    return PhaseRules.of(phase, files.stream().map(LoadedFile::file).toList(), base, watch);
  }

  private KieBase base(Collection<CompiledModel> compiled) {
    models.settle();
    return CompiledModel.base(compiled);
  }

  /** The bundled guardrails, unless all of them are among some rules. */
  Optional<PhaseRules> guardrailsMissingIn(List<LoadedFile> files) {
    return names(files).containsAll(models.of(Phase.GUARDRAILS))
        ? Optional.empty()
        : Optional.of(
            PhaseRules.of(
                Phase.GUARDRAILS,
                bundled.files(Phase.GUARDRAILS),
                new Lazy<>(() -> models.base(Phase.GUARDRAILS)),
                watch));
  }

  /** The vocabulary that the program was built with; none while it is being built. */
  Optional<Vocabulary> shippedVocabulary() {
    return bundled.vocabulary();
  }

  /** The hash of a vocabulary and rules, see {@link RuleSet#hash}. */
  String hash(Vocabulary vocabulary, List<RuleFile> files) {
    return bundled.hash(vocabulary, files).orElseGet(() -> computedHash(vocabulary, files));
  }

  /** The same, whatever is bundled. */
  static String computedHash(Vocabulary vocabulary, List<RuleFile> files) {
    String rules =
        files.stream()
            .flatMap(
                file ->
                    file.rules().stream().map(rule -> file.packageName() + " " + rule.canonical()))
            .sorted()
            .collect(Collectors.joining("\n"));
    return "sha256:" + RuleCompiler.sha256(vocabulary.canonical() + "\n" + rules);
  }

  private static Set<String> names(List<LoadedFile> files) {
    return files.stream().map(each -> each.model().className()).collect(Collectors.toSet());
  }
}

package org.channelwise.engine;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.channelwise.language.Lazy;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.kie.api.KieBase;

/**
 * Rule files with their classes: those compiled when the application was built, the others compiled
 * here.
 */
final class LoadedRules {

  private final List<RuleFile> files;
  private final IdentityHashMap<RuleFile, String> models;
  private final ClassLoader loader;
  private final BundledModels bundled;
  private final Watch watch;

  private LoadedRules(
      List<RuleFile> files,
      IdentityHashMap<RuleFile, String> models,
      ClassLoader loader,
      BundledModels bundled,
      Watch watch) {
    this.files = files;
    this.models = models;
    this.loader = loader;
    this.bundled = bundled;
    this.watch = watch;
  }

  /**
   * Loads files, unless what one of them was compiled to does more than rules need.
   *
   * @param files checked files
   * @param known what need not be compiled
   * @param bundled the classes of what need not be compiled
   * @param watch who watches over the rules
   */
  static Parsed<LoadedRules> load(
      List<RuleFile> files, BundledRules known, BundledModels bundled, Watch watch) {
    Lazy<ClassCheck> check = new Lazy<>(ClassCheck::load);
    List<Problem> refused = new ArrayList<>();
    Map<String, byte[]> classes = new HashMap<>();
    // By identity: to hash a whole file takes longer than to load its classes.
    IdentityHashMap<RuleFile, String> models = new IdentityHashMap<>();
    for (RuleFile file : files) {
      if (file.rules().isEmpty()) {
        continue;
      }
      Optional<String> model = known.model(file);
      if (model.isPresent()) {
        models.put(file, model.get());
      } else {
        bundled.settle();
        CompiledFile compiled =
            watch.over(
                Watch.Work.COMPILING, file.source().name(), () -> RuleCompiler.compile(file));
        if (check.get().refused(compiled).isEmpty()) {
          classes.putAll(compiled.classes());
          models.put(file, compiled.modelClass());
        } else {
          refused.add(refusal(file));
        }
      }
    }
    if (!refused.isEmpty()) {
      return new Parsed.Failed<>(refused);
    }
    ClassLoader loader = new RuleClassLoader(classes, LoadedRules.class.getClassLoader());
    return new Parsed.Ok<>(new LoadedRules(files, models, loader, bundled, watch));
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

  /** The model classes of all files. */
  Set<String> models() {
    // The map's own view of its values would look for them by identity.
    return Set.copyOf(models.values());
  }

  /** The rules of a phase, ready to fire. */
  PhaseRules phase(Phase phase) {
    List<RuleFile> ofPhase = files.stream().filter(file -> file.phase() == phase).toList();
    Set<String> names =
        ofPhase.stream()
            .map(models::get)
            .flatMap(Stream::ofNullable)
            .collect(toCollection(TreeSet::new));
    Lazy<KieBase> base =
        names.equals(bundled.of(phase))
            ? new Lazy<>(() -> bundled.base(phase))
            : new Lazy<>(() -> base(names));
    return PhaseRules.of(phase, ofPhase, base, watch);
  }

  private KieBase base(Set<String> names) {
    bundled.settle();
    return PhaseRules.base(names, loader);
  }
}

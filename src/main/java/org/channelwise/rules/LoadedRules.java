package org.channelwise.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.model.Model;

/**
 * Rule files with their classes: those compiled when the application was built, the others compiled
 * here.
 */
final class LoadedRules {

  private final List<RuleFile> files;
  private final Map<RuleFile, String> models;
  private final ClassLoader loader;

  private LoadedRules(List<RuleFile> files, Map<RuleFile, String> models, ClassLoader loader) {
    this.files = files;
    this.models = models;
    this.loader = loader;
  }

  /**
   * Loads files.
   *
   * @param files checked files
   * @param bundled what need not be compiled
   */
  static LoadedRules load(List<RuleFile> files, BundledRules bundled) {
    Map<String, byte[]> classes = new HashMap<>();
    // By identity: to hash a whole file takes longer than to load its classes.
    Map<RuleFile, String> models = new IdentityHashMap<>();
    for (RuleFile file : files) {
      if (file.rules().isEmpty()) {
        continue;
      }
      Optional<String> known = bundled.model(file);
      if (known.isPresent()) {
        models.put(file, known.get());
      } else {
        CompiledFile compiled = RuleCompiler.compile(file);
        classes.putAll(compiled.classes());
        models.put(file, compiled.modelClass());
      }
    }
    return new LoadedRules(
        files, models, new RuleClassLoader(classes, LoadedRules.class.getClassLoader()));
  }

  /** The model classes of all files. */
  Collection<String> models() {
    return models.values();
  }

  /** The rules of a phase, ready to fire. */
  PhaseRules phase(Phase phase) {
    List<RuleFile> ofPhase = files.stream().filter(file -> file.phase() == phase).toList();
    return PhaseRules.of(phase, ofPhase, () -> models(ofPhase), loader);
  }

  private List<Model> models(List<RuleFile> ofPhase) {
    return ofPhase.stream()
        .map(models::get)
        .flatMap(Stream::ofNullable)
        .distinct()
        .map(this::model)
        .toList();
  }

  private Model model(String modelClass) {
    try {
      return (Model) loader.loadClass(modelClass).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiled rules " + modelClass + " do not load", e);
    }
  }
}

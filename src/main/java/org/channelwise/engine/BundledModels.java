package org.channelwise.engine;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.channelwise.language.Lazy;
import org.channelwise.language.Phase;
import org.channelwise.source.Resource;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The classes that the rules in the application were compiled to when it was built, and the engine
 * that fires them. They are listed apart from the rules themselves, so that the engine can start
 * while those are still being read.
 */
final class BundledModels {

  /** No classes. */
  static final BundledModels NONE = new BundledModels(List.of());

  /** The resource that lists them: a phase and a model class on each line. */
  static final String LIST = "/org/channelwise/bundled/models";

  private final Map<Phase, Set<String>> models = new EnumMap<>(Phase.class);
  private final Map<Phase, Lazy<KieBase>> bases = new EnumMap<>(Phase.class);
  private final BackgroundTask engineStart = new BackgroundTask(this::prepare);

  private BundledModels(List<String> list) {
    for (Phase phase : Phase.values()) {
      models.put(phase, new HashSet<>());
      bases.put(phase, new Lazy<>(() -> load(phase)));
    }
    for (String line : list) {
      int space = line.indexOf(' ');
      of(Phase.valueOf(line.substring(0, space))).add(line.substring(space + 1));
    }
  }

  /** Reads what is bundled. */
  static BundledModels load() {
    return new BundledModels(Resource.text(BundledModels.class, LIST).lines().toList());
  }

  private KieBase load(Phase phase) {
    return CompiledModel.base(of(phase).stream().map(CompiledModel::bundled).toList());
  }

  /** A line of the list. */
  static String line(Bundle.CheckedFile file) {
    return file.phase().name() + " " + file.modelClass();
  }

  /** Begins to make ready what a campaign's answer needs, in the background. */
  void begin() {
    engineStart.begin();
  }

  /** Waits for what was begun in the background. */
  void settle() {
    engineStart.settle();
  }

  private void prepare() {
    for (Phase phase : Phase.ofEveryCampaign()) {
      KieSession session = Objects.requireNonNull(bases.get(phase)).get().newKieSession();
      session.fireAllRules();
      session.dispose();
    }
  }

  /** All bundled rules of a phase, made ready to fire once for all who use them. */
  KieBase base(Phase phase) {
    settle();
    return Objects.requireNonNull(bases.get(phase)).get();
  }

  /** The model classes of the rules of a phase. */
  Set<String> of(Phase phase) {
    return Objects.requireNonNull(models.get(phase));
  }
}

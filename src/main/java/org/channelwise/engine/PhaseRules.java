package org.channelwise.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.advice.RuleRef;
import org.channelwise.facts.Conclusion;
import org.channelwise.language.Lazy;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;

/**
 * The rules of one phase, ready to fire: every firing is a fresh session over the facts it is
 * given.
 */
public final class PhaseRules {

  /**
   * Far above what a campaign needs; only rules whose conditions multiply without bound come near
   * it.
   */
  private static final int LIMIT = 20_000;

  private final Phase phase;
  private final Map<String, Origin> origins;
  private final Lazy<KieBase> base;
  private final Consumer<PhaseFiring> watcher;
  private final Watch watch;

  /**
   * A rule and where it stands.
   *
   * @param rule the parsed rule
   * @param ref how answers refer to it
   */
  record Origin(RuleFile.Rule rule, RuleRef ref) {}

  private PhaseRules(
      Phase phase,
      Map<String, Origin> origins,
      Lazy<KieBase> base,
      Consumer<PhaseFiring> watcher,
      Watch watch) {
    this.phase = phase;
    this.origins = Map.copyOf(origins);
    this.base = base;
    this.watcher = watcher;
    this.watch = watch;
  }

  /**
   * Makes the rules of files that are all of one phase ready to fire.
   *
   * @param base what the files were compiled to, asked for when the rules first fire
   * @param watch who watches over the rules when they are loaded and fire
   */
  static PhaseRules of(Phase phase, List<RuleFile> files, Lazy<KieBase> base, Watch watch) {
    Map<String, Origin> origins = new TreeMap<>();
    for (RuleFile file : files) {
      for (RuleFile.Rule rule : file.rules()) {
        origins.put(rule.name(), new Origin(rule, RuleRefs.of(file, rule)));
      }
    }
    return new PhaseRules(phase, origins, base, firing -> {}, watch);
  }

  /**
   * Loads compiled rules into the engine.
   *
   * @param models the names of their model classes
   * @param loader who finds these classes
   */
  static KieBase base(Collection<String> models, ClassLoader loader) {
    KieBaseConfiguration configuration = KieServices.get().newKieBaseConfiguration(null, loader);
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    // The range index sorts absent numbers among the present ones, so that comparisons with them
    // could hold.
    configuration.setOption(AlphaRangeIndexThresholdOption.get(0));
    return KieBaseBuilder.createKieBaseFromModel(
        models.stream().map(name -> model(name, loader)).toList(), configuration);
  }

  private static Model model(String name, ClassLoader loader) {
    try {
      return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiled rules " + name + " do not load", e);
    }
  }

  /** The same rules, which tell a watcher of every firing as well. */
  PhaseRules watched(Consumer<PhaseFiring> watcher) {
    return new PhaseRules(phase, origins, base, watcher, watch);
  }

  /**
   * Fires the rules over those facts that the phase sees.
   *
   * @return what the rules concluded, each rule once for the same conclusion, in an order that
   *     depends on nothing but the conclusions
   * @throws LimitReached if the rules fire without end
   */
  public List<ExplainedConclusion<?>> fire(Collection<? extends Record> facts) {
    List<? extends Record> seen =
        facts.stream().filter(fact -> phase.sees().contains(fact.getClass())).toList();
    KieBase rules = watch.over(Watch.Work.LOADING, phase.folder(), base);
    List<ExplainedConclusion<?>> settled =
        watch.over(Watch.Work.FIRING, phase.folder(), () -> settle(firings(rules, seen)));
    watcher.accept(new PhaseFiring(phase, seen, settled));
    return settled;
  }

  private List<Firing> firings(KieBase rules, List<? extends Record> seen) {
    List<Firing> firings = new ArrayList<>();
    KieSession session = rules.newKieSession();
    try {
      FiringListener listener = new FiringListener(origins, firings);
      session.addEventListener(listener.matches());
      session.addEventListener(listener.conclusions());
      seen.forEach(session::insert);
      if (session.fireAllRules(LIMIT) >= LIMIT) {
        throw new LimitReached(phase, LIMIT);
      }
      return firings;
    } finally {
      session.dispose();
    }
  }

  /** One conclusion for each thing that a rule said, however many joins of facts made it say so. */
  private static List<ExplainedConclusion<?>> settle(List<Firing> firings) {
    Comparator<ExplainedConclusion<?>> order =
        Comparator.<ExplainedConclusion<?>, String>comparing(c -> c.rule().name())
            .thenComparing(c -> figures(c))
            .thenComparing(c -> c.conclusion().toString())
            .thenComparing(ExplainedConclusion::text)
            .thenComparing(c -> c.because().values().toString());
    List<ExplainedConclusion<?>> all =
        firings.stream().<ExplainedConclusion<?>>map(Firing::concluded).sorted(order).toList();
    List<ExplainedConclusion<?>> settled = new ArrayList<>();
    List<Conclusion> said = new ArrayList<>();
    String rule = "";
    for (ExplainedConclusion<?> concluded : all) {
      if (!concluded.rule().name().equals(rule)) {
        rule = concluded.rule().name();
        said.clear();
      }
      if (!said.contains(concluded.conclusion())) {
        said.add(concluded.conclusion());
        settled.add(concluded);
      }
    }
    return settled;
  }

  /** The numbers that matched, so that what they say counts before how terms are called. */
  private static String figures(ExplainedConclusion<?> concluded) {
    return concluded.because().values().values().stream()
        .filter(Number.class::isInstance)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  /** Those of the conclusions that are of one kind, in their order. */
  @SuppressWarnings("unchecked")
  public static <T extends Conclusion> List<ExplainedConclusion<T>> only(
      Class<T> kind, List<ExplainedConclusion<?>> conclusions) {
    Stream<ExplainedConclusion<?>> matching =
        conclusions.stream().filter(c -> kind.isInstance(c.conclusion()));
    return matching.map(c -> (ExplainedConclusion<T>) c).toList();
  }
}

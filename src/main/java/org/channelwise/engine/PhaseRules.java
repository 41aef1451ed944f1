package org.channelwise.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.channelwise.facts.Conclusion;
import org.channelwise.language.Lazy;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;

/**
 * The rules of one phase, ready to fire: every run is a fresh session over the facts it is given.
 */
public final class PhaseRules {

  /**
   * Far above what a campaign needs; only rules whose conditions multiply without bound come near
   * it.
   */
  private static final int LIMIT = 20_000;

  private final Phase phase;
  private final Map<String, LoadedRule> rules;
  private final Lazy<KieBase> base;
  private final Consumer<PhaseRun> watcher;
  private final Watch watch;
  private final Optional<Replacement> replacement;

  private PhaseRules(
      Phase phase,
      Map<String, LoadedRule> rules,
      Lazy<KieBase> base,
      Consumer<PhaseRun> watcher,
      Watch watch,
      Optional<Replacement> replacement) {
    this.phase = phase;
    this.rules = Map.copyOf(rules);
    this.base = base;
    this.watcher = watcher;
    this.watch = watch;
    this.replacement = replacement;
  }

  /**
   * Makes the rules of files that are all of one phase ready to fire.
   *
   * @param base what the files were compiled to, asked for when the rules first fire
   * @param watch who watches over the rules when they are loaded and fire
   */
  static PhaseRules of(Phase phase, List<RuleFile> files, Lazy<KieBase> base, Watch watch) {
    Map<RuleFile.Rule, RuleFile> byRule = new TreeMap<>(Comparator.comparing(RuleFile.Rule::name));
    files.forEach(file -> file.rules().forEach(rule -> byRule.put(rule, file)));
    Map<String, LoadedRule> rules = new HashMap<>();
    byRule.forEach((rule, file) -> rules.put(rule.name(), LoadedRule.of(file, rule, rules.size())));
    return new PhaseRules(phase, rules, base, run -> {}, watch, Optional.empty());
  }

  /** The same rules, which tell a watcher of every run as well. */
  PhaseRules watched(Consumer<PhaseRun> watcher) {
    return new PhaseRules(phase, rules, base, watcher, watch, replacement);
  }

  /** The same rules, with another one speaking for one of them. */
  PhaseRules with(Replacement other) {
    return new PhaseRules(phase, rules, base, watcher, watch, Optional.of(other));
  }

  /**
   * Fires the rules over those facts that the phase sees.
   *
   * @return what the rules concluded, each rule once for the same conclusion, in an order that
   *     depends on nothing but the rules' names and what the facts say
   * @throws LimitReached if the rules fire without end
   */
  public List<Firing<?>> fire(Collection<? extends Record> facts) {
    List<? extends Record> seen =
        facts.stream().filter(fact -> phase.sees().contains(fact.getClass())).toList();
    KieBase loaded = watch.over(Watch.Work.LOADING, phase.folder(), base);
    List<Firing<?>> own =
        watch.over(Watch.Work.FIRING, phase.folder(), () -> settled(firings(loaded, seen)));
    List<Firing<?>> settled = replacement.map(other -> other.in(own, seen)).orElse(own);
    watcher.accept(new PhaseRun(phase, seen, settled));
    return settled;
  }

  private List<Firing<?>> firings(KieBase loaded, List<? extends Record> seen) {
    KieSession session = loaded.newKieSession();
    try {
      FiringListener listener = new FiringListener(rules);
      session.addEventListener((AgendaEventListener) listener);
      session.addEventListener((RuleRuntimeEventListener) listener);
      seen.forEach(session::insert);
      if (session.fireAllRules(LIMIT) >= LIMIT) {
        throw new LimitReached(phase, LIMIT);
      }
      return listener.firings();
    } finally {
      session.dispose();
    }
  }

  /** One firing for each thing that a rule said, however many joins of facts made it say so. */
  private static List<Firing<?>> settled(List<Firing<?>> firings) {
    Map<Said, Firing<?>> settled = new LinkedHashMap<>();
    firings.stream()
        .sorted(FiringOrder.ORDER)
        .forEach(
            firing ->
                settled.putIfAbsent(new Said(firing.origin().rank(), firing.conclusion()), firing));
    return List.copyOf(settled.values());
  }

  /** What counts once: a rule's rank and its conclusion. */
  private record Said(int rank, Conclusion conclusion) {}

  /** Those of the firings whose conclusions are of one kind, in their order. */
  @SuppressWarnings("unchecked")
  public static <T extends Conclusion> List<Firing<T>> only(
      Class<T> kind, List<Firing<?>> firings) {
    Stream<Firing<?>> matching = firings.stream().filter(f -> kind.isInstance(f.conclusion()));
    return matching.map(f -> (Firing<T>) f).toList();
  }
}

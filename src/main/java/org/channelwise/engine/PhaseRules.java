package org.channelwise.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.channelwise.facts.Conclusion;
import org.channelwise.language.Lazy;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.kie.api.KieBase;

/**
 * The rules of one phase, ready to fire: every run sees the facts that it is given and no others.
 */
public final class PhaseRules {

  /**
   * Far above what a campaign needs; only rules whose conditions multiply without bound come near
   * it.
   */
  private static final int LIMIT = 20_000;

  private final Phase phase;
  private final Set<Class<? extends Record>> types;
  private final Map<String, LoadedRule> rules;
  private final Sessions sessions;
  private final Consumer<PhaseRun> watcher;
  private final Watch watch;
  private final Optional<Replacement> replacement;

  private PhaseRules(
      Phase phase,
      Map<String, LoadedRule> rules,
      Sessions sessions,
      Consumer<PhaseRun> watcher,
      Watch watch,
      Optional<Replacement> replacement) {
    this.phase = phase;
    this.types = Set.copyOf(phase.sees());
    this.rules = Map.copyOf(rules);
    this.sessions = sessions;
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
    return new PhaseRules(phase, rules, new Sessions(base), run -> {}, watch, Optional.empty());
  }

  /** The same rules, which tell a watcher of every run as well. */
  PhaseRules watched(Consumer<PhaseRun> watcher) {
    return new PhaseRules(phase, rules, sessions, watcher, watch, replacement);
  }

  /** The same rules, with another one speaking for one of them. */
  PhaseRules with(Replacement other) {
    return new PhaseRules(phase, rules, sessions, watcher, watch, Optional.of(other));
  }

  /**
   * Fires the rules over those facts that the phase sees.
   *
   * @return what the rules concluded, each rule once for the same conclusion, in an order that
   *     depends on nothing but the rules' names and what the facts say
   * @throws LimitReached if the rules fire without end
   */
  public List<Firing<?>> fire(Collection<? extends Record> facts) {
    List<Record> seen = new ArrayList<>(facts.size());
    for (Record fact : facts) {
      if (types.contains(fact.getClass())) {
        seen.add(fact);
      }
    }
    watch.over(Watch.Work.LOADING, phase.folder(), sessions::load);
    List<Firing<?>> own =
        watch.over(Watch.Work.FIRING, phase.folder(), () -> settled(firings(seen)));
    List<Firing<?>> settled = replacement.map(other -> other.in(own, seen)).orElse(own);
    watcher.accept(new PhaseRun(phase, seen, settled));
    return settled;
  }

  private List<Firing<?>> firings(List<Record> seen) {
    FiringListener listener = new FiringListener(rules);
    if (sessions.fire(seen, listener, LIMIT) >= LIMIT) {
      throw new LimitReached(phase, LIMIT);
    }
    return listener.firings();
  }

  /** One firing for each thing that a rule said, however many joins of facts made it say so. */
  private static List<Firing<?>> settled(List<Firing<?>> firings) {
    List<Firing<?>> settled = new ArrayList<>(firings.size());
    Set<Conclusion> said = new HashSet<>();
    int rank = -1;
    for (Firing<?> firing : FiringOrder.sorted(firings)) {
      if (firing.origin().rank() != rank) {
        rank = firing.origin().rank();
        said.clear();
      }
      if (said.add(firing.conclusion())) {
        settled.add(firing);
      }
    }
    return Collections.unmodifiableList(settled);
  }

  /** Those of the firings whose conclusions are of one kind, in their order. */
  @SuppressWarnings("unchecked")
  public static <T extends Conclusion> List<Firing<T>> only(
      Class<T> kind, List<Firing<?>> firings) {
    List<Firing<T>> matching = new ArrayList<>();
    for (Firing<?> firing : firings) {
      if (kind.isInstance(firing.conclusion())) {
        matching.add((Firing<T>) firing);
      }
    }
    return Collections.unmodifiableList(matching);
  }
}

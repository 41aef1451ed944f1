package org.channelwise.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Drop;
import org.channelwise.facts.Finding;
import org.channelwise.facts.Keep;
import org.channelwise.facts.Pin;
import org.channelwise.facts.SetAside;
import org.channelwise.language.Phase;
import org.channelwise.vocabulary.ChannelTerm;

/**
 * Asks the rules in rounds. In each, the channels that are left are counted afresh, and of those
 * that a rule drops and no rule firmly keeps, one goes: the one with the most rules against it, of
 * these the one that does worst. Nobody goes to make room while another goes for what it does. That
 * is how the last channel of a stage or a purpose comes to be protected although two could have
 * gone. The rounds end when nothing changes.
 */
final class Pruning {

  private final BrandResults results;
  private final ServedPurposes purposes;
  private final PhaseRules rules;
  private final Set<String> kept = new HashSet<>();
  private final Set<StageKey> setAside = new HashSet<>();
  private final Map<String, List<Firing<Drop>>> dropped = new LinkedHashMap<>();
  private final List<Firing<Finding>> ofDropped = new ArrayList<>();

  private Pruning(BrandResults results, RuleSet rules) {
    this.results = results;
    this.purposes = new ServedPurposes(results.brand(), results.channels(), rules);
    this.rules = rules.rules(Phase.PORTFOLIO);
  }

  /** Prunes a brand's channels. */
  static Outcome of(BrandResults results, RuleSet rules) {
    return new Pruning(results, rules).run();
  }

  /** Prunes a brand's channels, and says what comes of each being pinned. */
  static Outcome withPins(BrandResults results, RuleSet rules) {
    Pruning pruning = new Pruning(results, rules);
    Outcome outcome = pruning.run();
    List<Pin> pins = new PinCosts(results, outcome, rules).pins();
    if (pins.isEmpty()) {
      return outcome;
    }
    List<Record> facts = pruning.facts(outcome.last());
    facts.addAll(pins);
    return new Outcome(
        outcome.last(), pruning.withFindings(pruning.rules.fire(facts)), outcome.dropped(), pins);
  }

  /**
   * How the pruning ended.
   *
   * @param dropped why each dropped channel went, in the order in which they did
   * @param pins what comes of the pinned channels being so, if that was asked
   */
  record Outcome(
      PruningRound last,
      List<Firing<?>> said,
      Map<String, List<Firing<Drop>>> dropped,
      List<Pin> pins) {}

  private Outcome run() {
    while (true) {
      PruningRound round = PruningRound.of(results, dropped.keySet(), madeRoom(), setAside);
      List<Firing<?>> said = rules.fire(facts(round));
      Set<String> firm = firmlyKept(said);
      boolean learnt = kept.addAll(firm);
      learnt |= setAside.addAll(provingNothing(said));
      if (learnt) {
        continue;
      }
      Map<String, List<Firing<Drop>>> drops = drops(said);
      drops.keySet().removeAll(firm);
      Optional<String> goes = weakest(drops, round);
      if (goes.isEmpty()) {
        return new Outcome(round, withFindings(said), dropped, List.of());
      }
      dropped.put(goes.get(), drops.getOrDefault(goes.get(), List.of()));
      PhaseRules.only(Finding.class, said).stream()
          .filter(finding -> finding.conclusion().channel().equals(goes.get()))
          .forEach(ofDropped::add);
    }
  }

  /** What was found of a channel while it ran is told even though it goes. */
  private List<Firing<?>> withFindings(List<Firing<?>> said) {
    List<Firing<?>> all = new ArrayList<>(ofDropped);
    all.addAll(said);
    return all;
  }

  private List<Record> facts(PruningRound round) {
    List<Record> facts = new ArrayList<>(new RoundFacts(results, round).all(kept));
    facts.addAll(purposes.facts(dropped.keySet()));
    dropped.values().forEach(drops -> drops.forEach(drop -> facts.add(drop.conclusion())));
    return facts;
  }

  private Set<String> madeRoom() {
    return dropped.entrySet().stream()
        .filter(each -> !blamed(each.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether a channel goes for what it does, and not only so that fewer run. */
  private static boolean blamed(List<Firing<Drop>> drops) {
    return drops.stream().anyMatch(drop -> !drop.conclusion().toMakeRoom());
  }

  private static Set<String> firmlyKept(List<Firing<?>> said) {
    return PhaseRules.only(Keep.class, said).stream()
        .map(Firing::conclusion)
        .filter(Keep::firm)
        .map(Keep::channel)
        .collect(Collectors.toSet());
  }

  private static Set<StageKey> provingNothing(List<Firing<?>> said) {
    return PhaseRules.only(SetAside.class, said).stream()
        .map(Firing::conclusion)
        .map(aside -> new StageKey(aside.channel(), aside.stage()))
        .collect(Collectors.toSet());
  }

  /** What the rules say against each channel. */
  static Map<String, List<Firing<Drop>>> drops(List<Firing<?>> said) {
    return PhaseRules.only(Drop.class, said).stream()
        .collect(Collectors.groupingBy(drop -> drop.conclusion().channel()));
  }

  /** A channel without a rank is taken to do best, for nobody knows better. */
  private static Optional<String> weakest(
      Map<String, List<Firing<Drop>>> drops, PruningRound round) {
    return round.running().stream()
        .map(ChannelTerm::id)
        .filter(drops::containsKey)
        .max(
            Comparator.<String, Boolean>comparing(id -> blamed(drops.getOrDefault(id, List.of())))
                .thenComparingInt(id -> drops.getOrDefault(id, List.of()).size())
                .thenComparingInt(id -> round.ranking().rank(id)));
  }
}

package org.channelwise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Conclusion;
import org.channelwise.facts.Condition;
import org.channelwise.facts.Delay;
import org.channelwise.facts.HandOver;
import org.channelwise.facts.Pick;
import org.channelwise.facts.Picked;
import org.channelwise.facts.Ranked;
import org.channelwise.facts.Slot;
import org.channelwise.language.Phase;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Asks the selection rules for one place at a time, with the remaining channels ranked afresh,
 * until they pick none. How many places there are is for the rules to say.
 */
final class Selection {

  private final RuleSet rules;
  private final PhaseFacts known;
  private final AudienceReach reached = new AudienceReach();
  private final List<Selected> picks = new ArrayList<>();

  private Selection(RuleSet rules, PhaseFacts known) {
    this.rules = rules;
    this.known = known;
  }

  /** The picks from a ranking, in the order in which they were made. */
  static List<Selected> fill(Ranking ranking, RuleSet rules, PhaseFacts known) {
    Selection selection = new Selection(rules, known);
    Ranking left = ranking;
    while (!left.contenders().isEmpty() && selection.round(left)) {
      left =
          ranking.without(
              selection.picks.stream().map(Selected::channel).collect(Collectors.toSet()));
    }
    return List.copyOf(selection.picks);
  }

  /** Asks for the next place; false if the rules pick nothing. */
  private boolean round(Ranking left) {
    List<Firing<?>> said = rules.rules(Phase.SELECTION).fire(known.with(question(left)).facts());
    int before = picks.size();
    for (Contender contender : left.contenders()) {
      about(contender, Pick.class, said).stream()
          .findFirst()
          .ifPresent(pick -> picks.add(selected(contender, pick, said)));
    }
    return picks.size() > before;
  }

  /** The place to be filled and the standing of those that remain. */
  private List<Record> question(Ranking left) {
    Set<String> used = reached.addresses();
    List<Contender> toLead = left.toLead();
    List<Contender> elsewhere = left.atOtherAddresses(used);
    List<Record> facts = new ArrayList<>();
    facts.add(slot(!elsewhere.isEmpty()));
    for (int i = 0; i < left.contenders().size(); i++) {
      Contender c = left.contenders().get(i);
      facts.add(
          new Ranked(
              c.channel(),
              c.candidate().name(),
              c.candidate().kind(),
              c.candidate().consent(),
              c.candidate().reach(),
              c.score(),
              c.reserved(),
              i + 1,
              toLead.indexOf(c) + 1,
              elsewhere.indexOf(c) + 1));
    }
    return facts;
  }

  private Slot slot(boolean newAddressLeft) {
    if (picks.isEmpty()) {
      return new Slot(Slot.PRIMARY, 0, newAddressLeft, Set.of());
    }
    return new Slot(
        Slot.BACKUP,
        filled(Slot.BACKUP),
        newAddressLeft,
        abilities(picks.get(picks.size() - 1).channel()));
  }

  private int filled(String role) {
    return (int) picks.stream().filter(pick -> pick.picked().role().equals(role)).count();
  }

  private Set<String> abilities(String channel) {
    return rules.vocabulary().channel(channel).map(ChannelTerm::abilities).orElse(Set.of());
  }

  private Selected selected(Contender contender, Firing<Pick> pick, List<Firing<?>> said) {
    String role = pick.conclusion().role();
    return new Selected(
        contender,
        new Picked(
            contender.channel(),
            contender.candidate().name(),
            contender.candidate().kind(),
            role,
            filled(role) + 1,
            contender.candidate().consent(),
            contender.candidate().reach()),
        pick,
        about(contender, Condition.class, said),
        reached.add(contender),
        role.equals(Slot.PRIMARY) ? Optional.empty() : handOver(contender, said));
  }

  /**
   * When a backup takes over: the first of what can be missed, in the vocabulary's order, and the
   * shortest wait.
   */
  private Optional<Selected.Waited> handOver(Contender contender, List<Firing<?>> said) {
    Vocabulary vocabulary = rules.vocabulary();
    Optional<Firing<HandOver>> missed =
        about(contender, HandOver.class, said).stream()
            .min(
                Comparator.comparingInt(
                    h -> vocabulary.rank("hand-over", h.conclusion().missed())));
    Optional<Firing<Delay>> after =
        about(contender, Delay.class, said).stream()
            .min(Comparator.comparing(d -> Duration.parse(d.conclusion().after())));
    return missed.flatMap(m -> after.map(a -> new Selected.Waited(m, a)));
  }

  private static <T extends Conclusion> List<Firing<T>> about(
      Contender contender, Class<T> kind, List<Firing<?>> conclusions) {
    return PhaseRules.only(kind, conclusions).stream()
        .filter(c -> c.conclusion().about().equals(contender.channel()))
        .toList();
  }
}

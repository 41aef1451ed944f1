package org.channelwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Conclusion;
import org.channelwise.facts.Condition;
import org.channelwise.facts.HeldBack;
import org.channelwise.facts.Pick;
import org.channelwise.facts.Picked;
import org.channelwise.facts.Ranked;
import org.channelwise.facts.Slot;
import org.channelwise.language.Phase;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Asks the selection rules for one place at a time, with the remaining channels ranked afresh,
 * until they pick none. How many places there are is for the rules to say. Where they hold back the
 * channel that they pick, they are asked again without all that they hold back.
 */
final class Selection {

  private final RuleSet rules;
  private final PhaseFacts known;
  private final AudienceReach reached = new AudienceReach();
  private final List<Selected> picks = new ArrayList<>();
  private List<Contender> leaders = List.of();
  private List<Contender> keptFromLeading = List.of();
  private List<Firing<HeldBack>> notLeading = List.of();
  private List<Firing<HeldBack>> heldBack = List.of();

  private Selection(RuleSet rules, PhaseFacts known) {
    this.rules = rules;
    this.known = known;
  }

  /** The picks from a ranking. */
  static Filled fill(Ranking ranking, RuleSet rules, PhaseFacts known) {
    Selection selection = new Selection(rules, known);
    Ranking left = ranking;
    while (!left.contenders().isEmpty() && selection.round(left)) {
      left = ranking.without(selection.picked());
    }
    return new Filled(
        selection.picks,
        selection.leaders,
        selection.keptFromLeading,
        selection.heldBack,
        selection.reached.together());
  }

  private Set<String> picked() {
    return picks.stream().map(Selected::channel).collect(Collectors.toSet());
  }

  /** Asks for the next place; false if the rules pick nothing. */
  private boolean round(Ranking left) {
    List<Firing<?>> said = ask(left);
    List<Firing<HeldBack>> out = PhaseRules.only(HeldBack.class, said);
    Ranking free = left.without(channels(out));
    if (PhaseRules.only(Pick.class, said).stream().anyMatch(pick -> holds(out, pick))) {
      said = ask(free);
    }
    if (picks.isEmpty()) {
      leaders = free.toLead();
      keptFromLeading =
          left.contenders().stream().filter(each -> !free.contenders().contains(each)).toList();
      notLeading = out;
    }
    remember(out);
    int before = picks.size();
    for (Contender contender : free.contenders()) {
      for (Firing<Pick> pick : about(contender, Pick.class, said).stream().limit(1).toList()) {
        picks.add(selected(contender, pick, said));
      }
    }
    return picks.size() > before;
  }

  private List<Firing<?>> ask(Ranking left) {
    List<Record> facts = new ArrayList<>(question(left));
    picks.forEach(pick -> facts.add(pick.picked()));
    return rules.rules(Phase.SELECTION).fire(known.with(facts).facts());
  }

  private static boolean holds(List<Firing<HeldBack>> out, Firing<Pick> pick) {
    return channels(out).contains(pick.conclusion().channel());
  }

  private static Set<String> channels(List<Firing<HeldBack>> heldBack) {
    return heldBack.stream().map(each -> each.conclusion().channel()).collect(Collectors.toSet());
  }

  /** What held a channel back last says why it takes no place. */
  private void remember(List<Firing<HeldBack>> out) {
    Set<String> now = channels(out);
    heldBack =
        Stream.concat(
                heldBack.stream().filter(each -> !now.contains(each.conclusion().channel())),
                out.stream())
            .toList();
  }

  /** The place to be filled and the standing of those that remain. */
  private List<Record> question(Ranking left) {
    List<Contender> toLead = left.toLead();
    List<Contender> toBackUp = left.toBackUp(reached::addsCounted);
    List<Record> facts = new ArrayList<>();
    facts.add(slot());
    for (int i = 0; i < left.contenders().size(); i++) {
      Contender c = left.contenders().get(i);
      facts.add(
          new Ranked(
              c.channel(),
              c.candidate().name(),
              c.candidate().kind(),
              c.candidate().abilities(),
              c.candidate().consent(),
              c.candidate().reach(),
              c.candidate().engaged(),
              reached.adds(c),
              c.candidate().hoursToArrive(),
              c.candidate().hoursToBeSeen(),
              reached.uses(c.addressKey()),
              c.score(),
              c.worth(),
              c.reserved(),
              i + 1,
              toLead.indexOf(c) + 1,
              toBackUp.indexOf(c) + 1));
    }
    return facts;
  }

  private Slot slot() {
    if (picks.isEmpty()) {
      return new Slot(Slot.PRIMARY, 0, Set.of(), Vocabulary.UNSPECIFIED, null, null);
    }
    Candidate preceding = preceding();
    return new Slot(
        Slot.BACKUP,
        filled(Slot.BACKUP),
        abilities(preceding.channel()),
        preceding.name(),
        preceding.hoursToArrive(),
        preceding.hoursToBeSeen());
  }

  private int filled(String role) {
    return (int) picks.stream().filter(pick -> pick.picked().role().equals(role)).count();
  }

  private Set<String> abilities(String channel) {
    return rules.vocabulary().channel(channel).map(ChannelTerm::abilities).orElse(Set.of());
  }

  private Candidate preceding() {
    return picks.get(picks.size() - 1).contender().candidate();
  }

  private Selected selected(Contender contender, Firing<Pick> pick, List<Firing<?>> said) {
    String role = pick.conclusion().role();
    @Nullable Double adds = reached.adds(contender);
    reached.add(contender);
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
        adds,
        notLeading.stream()
            .filter(each -> each.conclusion().channel().equals(contender.channel()))
            .toList(),
        picks.isEmpty() || role.equals(Slot.PRIMARY)
            ? Optional.empty()
            : Waited.of(contender.channel(), preceding(), said, rules.vocabulary()));
  }

  private static <T extends Conclusion> List<Firing<T>> about(
      Contender contender, Class<T> kind, List<Firing<?>> conclusions) {
    return PhaseRules.only(kind, conclusions).stream()
        .filter(c -> c.conclusion().about().equals(contender.channel()))
        .toList();
  }
}

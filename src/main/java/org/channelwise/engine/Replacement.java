package org.channelwise.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.RuleRef;

/**
 * A rule for which another one speaks, under the name of the first. As no rule sees what others of
 * its phase conclude, that is as if it stood in its place.
 *
 * @param original how answers refer to the rule that says nothing itself
 * @param instead the name of the rule that speaks for it; empty if none does
 * @param rules the rules among which that one is
 */
public record Replacement(RuleRef original, Optional<String> instead, PhaseRules rules) {

  /**
   * What is concluded from facts for the rule.
   *
   * @throws LimitReached if the rules do not come to rest
   */
  public List<Firing<?>> firings(List<? extends Record> facts) {
    return instead.isEmpty() ? List.of() : among(rules.fire(facts));
  }

  /** Those of several firings that count for the rule. */
  public List<Firing<?>> among(List<Firing<?>> firings) {
    return firings.stream()
        .filter(each -> instead.filter(each.rule().name()::equals).isPresent())
        .<Firing<?>>map(this::renamed)
        .toList();
  }

  private Firing<?> renamed(Firing<?> firing) {
    return new Firing<>(firing.origin().as(original), firing.facts(), firing.conclusion());
  }

  /** Firings of a phase with the rule replaced, by the rules' names as they were. */
  List<Firing<?>> in(List<Firing<?>> firings, List<? extends Record> facts) {
    String name = original.name();
    List<Firing<?>> all = new ArrayList<>();
    firings.stream().filter(each -> each.rule().name().compareTo(name) < 0).forEach(all::add);
    all.addAll(firings(facts));
    firings.stream().filter(each -> each.rule().name().compareTo(name) > 0).forEach(all::add);
    return List.copyOf(all);
  }
}

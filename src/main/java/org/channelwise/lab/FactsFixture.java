package org.channelwise.lab;

import java.util.List;
import java.util.stream.Stream;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Conclusion;
import org.channelwise.language.Phase;

/**
 * Facts for one phase and what its rules must conclude from them, for what no campaign can reach.
 *
 * @param expected every conclusion that must be drawn, and no other
 */
record FactsFixture(Phase phase, List<Record> facts, List<Drawn> expected) implements Fixture {

  FactsFixture {
    facts = List.copyOf(facts);
    expected = List.copyOf(expected);
  }

  /**
   * A conclusion.
   *
   * @param type the kind of conclusion, for example Violation
   * @param channel the channel it is about, empty if none
   */
  record Drawn(String type, String channel) {

    private static Drawn of(Conclusion conclusion) {
      return new Drawn(conclusion.getClass().getSimpleName(), conclusion.about());
    }

    @Override
    public String toString() {
      return channel.isEmpty() ? type : type + " " + channel;
    }
  }

  /** What rules conclude, each conclusion once. */
  List<Drawn> drawn(RuleSet rules) {
    return fire(rules)
        .map(each -> Drawn.of(each.conclusion()))
        .distinct()
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  @Override
  public List<Difference> differences(RuleSet rules) {
    List<Firing<?>> fired = fire(rules).toList();
    String wanted = list(expected.stream());
    String came = list(fired.stream().map(each -> Drawn.of(each.conclusion())).distinct());
    if (wanted.equals(came)) {
      return List.of();
    }
    List<String> behind =
        fired.stream()
            .map(each -> Comparison.behind(Drawn.of(each.conclusion()).toString(), each.rule()))
            .distinct()
            .toList();
    return List.of(new Difference("conclusions", wanted, came, behind));
  }

  @Override
  public List<List<Object>> answers(RuleSet rules) {
    return fire(rules)
        .map(each -> List.<Object>of(each.conclusion(), each.rule(), each.text(), each.extra()))
        .toList();
  }

  private Stream<Firing<?>> fire(RuleSet rules) {
    List<PhaseRules> parts =
        phase == Phase.GUARDRAILS ? rules.guardrails() : List.of(rules.rules(phase));
    return parts.stream().flatMap(part -> part.fire(facts).stream());
  }

  private static String list(Stream<Drawn> drawn) {
    return Comparison.list(drawn.map(Drawn::toString).sorted().toList());
  }
}

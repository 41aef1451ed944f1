package org.channelwise.lab.proof;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.RuleRef;

/**
 * What was found over many campaigns.
 *
 * @param campaigns how many campaigns ran
 * @param of how many there are that rules can tell apart
 * @param strength how many fields take every combination of their values; empty if all do
 * @param properties the guardrails and properties, in the order of the rules
 * @param neverFire the rules that concluded nothing in any of the campaigns or fixtures
 * @param neverDecide the deciding rules whose removal changed none of the decisions they had a say
 *     in
 * @param neverChosen the channels that no campaign has as a pick
 * @param precedenceOnly how often nothing but precedence put the primary before the next
 * @param thin how often the primary was ahead by no more than the least of all strengths
 * @param losing changes for the better that lose a channel its place
 */
public record Proof(
    long campaigns,
    BigInteger of,
    Optional<Integer> strength,
    List<Property> properties,
    List<RuleRef> neverFire,
    List<RuleRef> neverDecide,
    List<String> neverChosen,
    List<CloseCall> precedenceOnly,
    List<CloseCall> thin,
    List<Loss> losing) {

  /** Copies its parts. */
  public Proof {
    properties = List.copyOf(properties);
    neverFire = List.copyOf(neverFire);
    neverDecide = List.copyOf(neverDecide);
    neverChosen = List.copyOf(neverChosen);
    precedenceOnly = List.copyOf(precedenceOnly);
    thin = List.copyOf(thin);
    losing = List.copyOf(losing);
  }

  /**
   * Something that must always be so.
   *
   * @param counterexample the smallest campaign found in which it is not so; empty if it held
   */
  public record Property(RuleRef rule, Optional<String> counterexample) {

    /** Whether it held in every campaign that ran. */
    public boolean holds() {
      return counterexample.isEmpty();
    }
  }

  /** Two channels close to each other, and in how many campaigns. */
  public record CloseCall(String ahead, String behind, long campaigns) {}

  /**
   * A change for the better that loses a channel its place.
   *
   * @param field what was changed
   * @param campaign a campaign in which it does
   */
  public record Loss(String channel, String field, String from, String to, String campaign) {}

  /** Whether everything holds that must. */
  public boolean holds() {
    return properties.stream().allMatch(Property::holds);
  }
}

package org.channelwise.advice;

import java.util.List;

/**
 * A guardrail that took a recommendation away.
 *
 * @param reason the guardrail and what it says, with no points
 * @param picks the reasons why the offending channel was picked: the rules to look at
 */
public record Refusal(Reason reason, List<Reason> picks) {

  public Refusal {
    picks = List.copyOf(picks);
  }
}

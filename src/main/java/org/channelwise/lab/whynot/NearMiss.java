package org.channelwise.lab.whynot;

import java.util.List;
import org.channelwise.advice.RuleRef;

/**
 * A rule that would have spoken for a channel, had one condition held.
 *
 * @param rule the rule
 * @param points what it would have counted
 * @param failed the condition that failed, as the rule writes it, and what was there instead
 * @param missing where the campaign or its brand says nothing that the condition asks for
 */
public record NearMiss(RuleRef rule, int points, String failed, List<String> missing) {

  public NearMiss {
    missing = List.copyOf(missing);
  }
}

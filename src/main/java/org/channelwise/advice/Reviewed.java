package org.channelwise.advice;

import java.util.Optional;
import org.channelwise.source.Place;

/**
 * A campaign that was judged.
 *
 * @param recommendation what is recommended for it, with the findings about it
 * @param plan what its plan comes to; empty if its file has none, or it was not asked
 * @param place where the campaign begins in its file
 */
public record Reviewed(Recommendation recommendation, Optional<PlanVerdict> plan, Place place) {

  /** Whether the campaign's plan must not be carried out. */
  public boolean breaks() {
    return plan.map(PlanVerdict::breaks).orElse(false);
  }

  /** Whether the campaign's plan is another and does not say why. */
  public boolean differsUnexplained() {
    return plan.filter(PlanVerdict::differsUnexplained).isPresent();
  }
}

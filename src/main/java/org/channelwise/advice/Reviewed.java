package org.channelwise.advice;

import java.util.Optional;
import org.channelwise.source.Place;

/**
 * A campaign that was judged.
 *
 * @param recommendation what is recommended for it, with the findings about it
 * @param plan what its plan comes to; empty if its file has none, or it was not asked
 * @param place where the campaign begins in its file
 * @param before what the answer came to before values of the campaign were changed; empty if none
 *     was
 */
public record Reviewed(
    Recommendation recommendation,
    Optional<PlanVerdict> plan,
    Place place,
    Optional<Outcome> before) {

  /** A campaign of which no value was changed. */
  public Reviewed(Recommendation recommendation, Optional<PlanVerdict> plan, Place place) {
    this(recommendation, plan, place, Optional.empty());
  }

  /** The same, with what it came to before values of the campaign were changed. */
  public Reviewed after(Outcome outcome) {
    return new Reviewed(recommendation, plan, place, Optional.of(outcome));
  }

  /** Whether the campaign's plan must not be carried out. */
  public boolean breaks() {
    return plan.map(PlanVerdict::breaks).orElse(false);
  }

  /** Whether the campaign's plan is another and does not say why. */
  public boolean differsUnexplained() {
    return plan.filter(PlanVerdict::differsUnexplained).isPresent();
  }
}

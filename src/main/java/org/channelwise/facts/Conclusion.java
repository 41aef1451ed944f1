package org.channelwise.facts;

/**
 * What a rule can conclude. The engine adds which rule concluded it, where that stands, and because
 * of what.
 */
public sealed interface Conclusion
    permits Trait,
        Serves,
        Exclusion,
        Evidence,
        Reservation,
        Pick,
        Condition,
        HeldBack,
        HandOver,
        Delay,
        Patience,
        Finding,
        Keep,
        Drop,
        SetAside,
        Unmeasured,
        Deviation,
        Violation {

  /** The sentence for people, placeholders not yet filled in. */
  String reason();

  /** The channel that the conclusion is about, empty if it is about the campaign as a whole. */
  String about();
}

package org.channelwise.advice;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A channel that could be used, with what speaks for and against it.
 *
 * @param channel the channel's id
 * @param name the channel's name as people write it
 * @param score the sum of the points of its reasons
 * @param worth its score times its reach; its score alone where that is not positive
 * @param reach share of the audience, 0 to 1, null if not said
 * @param reasons the weightiest first
 * @param heldBack why it takes no place, or why it does not lead; empty if nothing but its worth
 *     decided that
 */
public record Scored(
    String channel,
    String name,
    int score,
    double worth,
    @Nullable Double reach,
    List<Reason> reasons,
    List<Reason> heldBack) {

  public Scored {
    reasons = List.copyOf(reasons);
    heldBack = List.copyOf(heldBack);
  }

  /** All that is said of it: its reasons, and then what holds it back, which carries no points. */
  public List<Reason> said() {
    return Stream.concat(reasons.stream(), heldBack.stream()).toList();
  }
}

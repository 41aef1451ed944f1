package org.channelwise;

import java.util.List;
import org.channelwise.engine.Firing;
import org.channelwise.facts.HeldBack;
import org.jspecify.annotations.Nullable;

/**
 * What asking for picks came to.
 *
 * @param picks the picks, in the order in which they were made
 * @param leaders the channels among which the first pick was chosen, in the order in which they
 *     would lead
 * @param keptFromLeading the channels that were held back from leading, the best first
 * @param heldBack what held those back that were not picked
 * @param reached share of the audience, 0 to 1, that the picks reach together; null if not known
 */
record Filled(
    List<Selected> picks,
    List<Contender> leaders,
    List<Contender> keptFromLeading,
    List<Firing<HeldBack>> heldBack,
    @Nullable Double reached) {

  Filled {
    picks = List.copyOf(picks);
    leaders = List.copyOf(leaders);
    keptFromLeading = List.copyOf(keptFromLeading);
    heldBack = List.copyOf(heldBack);
  }
}

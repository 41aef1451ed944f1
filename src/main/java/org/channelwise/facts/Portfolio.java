package org.channelwise.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The channels of a brand as they stand in this round of the pruning.
 *
 * @param brand the brand's id
 * @param running how many channels are not dropped so far
 * @param judged how many of these have figures that can be compared, or are kept by a rule whatever
 *     their figures
 * @param unmeasured how many of those running have no figures that can be compared
 * @param capped whether the question says how many channels may run at most
 * @param cap how many that is, null if it does not say
 * @param overCap by how many those judged are more, 0 if they are not
 * @param dropped how many channels earlier rounds dropped
 * @param madeRoom how many of these went only so that fewer run
 * @param gaveUp what those of them that earned anything earned, in the brand's currency; null if
 *     none is known to
 * @param roomMakers the names of those
 * @param wouldRun how many channels would be left if those had stayed
 * @param freedSpend what the dropped channels cost over the period of the results, in the brand's
 *     currency; null if none of them says
 * @param freedContent pieces of content a month that the dropped channels take; null if none of
 *     them says
 * @param content pieces of content a month that all channels take, dropped or not; null if none
 *     says
 * @param contentLeft pieces of content a month that the channels left take, null if none says
 * @param contentCapacity pieces of content a month that the brand can produce, null if not said
 * @param paying names of the channels that do best in some funnel stage, return more there than
 *     they cost, and do not lose over all stages
 * @param payers how many these are
 * @param currency the brand's currency after a space, empty if its file does not say
 * @param best names of the channels that do best in some funnel stage
 * @param capabilities what the brand file says the brand can do
 */
@At("")
public record Portfolio(
    @At("") String brand,
    @At("portfolio.running") int running,
    @At("portfolio.judged") int judged,
    @At("portfolio.unmeasured") int unmeasured,
    @At("portfolio.capped") boolean capped,
    @At("portfolio.cap") @Nullable Double cap,
    @At("portfolio.over-cap") int overCap,
    @At("portfolio.dropped") int dropped,
    @At("portfolio.made-room") int madeRoom,
    @At("portfolio.gave-up") @Nullable Double gaveUp,
    @At("") Set<String> roomMakers,
    @At("") int wouldRun,
    @At("portfolio.freed-spend") @Nullable Double freedSpend,
    @At("portfolio.freed-content") @Nullable Double freedContent,
    @At("portfolio.content") @Nullable Double content,
    @At("portfolio.content-left") @Nullable Double contentLeft,
    @At("content-capacity") @Nullable Double contentCapacity,
    @At("portfolio.paying") Set<String> paying,
    @At("portfolio.payers") int payers,
    @At("") String currency,
    @At("portfolio.best") Set<String> best,
    @At("capabilities") @Term("capabilities") Set<String> capabilities)
    implements OfPortfolio {

  /** Copies the sets, so that nobody can change them later. */
  public Portfolio {
    roomMakers = Set.copyOf(roomMakers);
    paying = Set.copyOf(paying);
    best = Set.copyOf(best);
    capabilities = Set.copyOf(capabilities);
  }

  @Override
  public String about() {
    return "";
  }
}

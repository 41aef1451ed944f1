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
 * @param dropped how many channels earlier rounds dropped
 * @param freedSpend what the dropped channels cost over the period of the results, in the brand's
 *     currency; null if none of them says
 * @param freedContent pieces of content a month that the dropped channels take; null if none of
 *     them says
 * @param best names of the channels that do best in some funnel stage
 * @param capabilities what the brand file says the brand can do
 */
@At("")
public record Portfolio(
    @At("") String brand,
    @At("portfolio.running") int running,
    @At("portfolio.judged") int judged,
    @At("portfolio.unmeasured") int unmeasured,
    @At("portfolio.dropped") int dropped,
    @At("portfolio.freed-spend") @Nullable Double freedSpend,
    @At("portfolio.freed-content") @Nullable Double freedContent,
    @At("portfolio.best") Set<String> best,
    @At("capabilities") @Term("capabilities") Set<String> capabilities)
    implements OfPortfolio {

  /** Copies the sets, so that nobody can change them later. */
  public Portfolio {
    best = Set.copyOf(best);
    capabilities = Set.copyOf(capabilities);
  }

  @Override
  public String about() {
    return "";
  }
}

package org.channelwise.facts;

import java.util.Set;

/**
 * How a campaign is measured.
 *
 * @param stated whether the campaign file says anything about it beyond naming KPIs
 * @param kpis how many KPIs it is measured by: its own, or its brand's if it names none
 * @param earlySigns how many figures among these, and among its early indicators, move early enough
 *     to steer by
 * @param attribution how results are credited to what was sent
 * @param comparedWith what the figures are held against
 * @param costs what the cost of a customer counts in
 */
@At("measurement")
public record Measurement(
    @At("measurement") boolean stated,
    @At("kpis") int kpis,
    @At("measurement.early-indicators") int earlySigns,
    @Term("attribution") String attribution,
    @Term("comparisons") Set<String> comparedWith,
    @Term("costs") Set<String> costs)
    implements Reviewable {

  /** Copies the sets, so that nobody can change them later. */
  public Measurement {
    comparedWith = Set.copyOf(comparedWith);
    costs = Set.copyOf(costs);
  }

  @Override
  public String about() {
    return "";
  }
}

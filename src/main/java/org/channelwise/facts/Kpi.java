package org.channelwise.facts;

/**
 * A figure that the campaign or its brand measures.
 *
 * @param name the KPI
 * @param title its name as people write it
 * @param family what it is a measure of
 * @param ofCampaign whether the campaign file names it, and not only the brand's
 * @param measuresAGoal whether it measures any goal of the campaign or of its brand
 * @param where where it stands
 */
@At("")
public record Kpi(
    @At("{where}") @Term("kpis") String name,
    @At("") String title,
    @At("") @Term("families") String family,
    @At("") boolean ofCampaign,
    @At("") boolean measuresAGoal,
    @Where String where)
    implements Reviewable {

  @Override
  public String about() {
    return "";
  }
}

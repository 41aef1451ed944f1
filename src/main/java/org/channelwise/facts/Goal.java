package org.channelwise.facts;

/**
 * A goal of the campaign or of its brand.
 *
 * @param name the goal
 * @param ofCampaign whether it is the campaign's, and not only the brand's
 * @param measured whether any of the KPIs that go with it measures it: for the campaign's goal its
 *     own KPIs, or the brand's if it names none; for a brand's goal the KPIs of both
 * @param where where it stands
 */
@At("")
public record Goal(
    @At("{where}") @Term("goals") String name,
    @At("") boolean ofCampaign,
    @At("") boolean measured,
    @Where String where)
    implements Reviewable {

  @Override
  public String about() {
    return "";
  }
}

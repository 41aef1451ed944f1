package org.channelwise.facts;

/**
 * A family of KPIs, for a campaign whose brand says what it measures.
 *
 * @param name the family
 * @param meaning what it is a measure of, a phrase
 * @param measured how many KPIs of the brand and the campaign belong to it
 */
@At("")
public record KpiFamily(
    @At("") @Term("families") String name, @At("") String meaning, @At("brand.kpis") int measured)
    implements Reviewable {

  @Override
  public String about() {
    return "";
  }
}

package org.channelwise.facts;

/**
 * How often the brand allows itself to write to one person, for a campaign that says how often it
 * has done so this week.
 *
 * @param allowed the most messages a week to one person, as the brand file says
 * @param left how many of these are left before this message, below 0 if there were more already
 */
@At("")
public record ContactCap(
    @At("brand.contacts-a-week") Double allowed, @At("audience.contacts-left") Double left)
    implements Reviewable {

  @Override
  public String about() {
    return "";
  }
}

package org.channelwise.facts;

import java.util.Set;

/**
 * A message that several campaigns of one brand carry: they have the same name, whatever the
 * capitals and blanks.
 *
 * @param subject the message
 * @param name the name as the first of them writes it
 * @param campaigns how many campaigns carry it
 * @param purposes the purposes that they give it
 * @param purposeCount how many these are
 */
@At("programme")
public record SharedMessage(
    @At("") String subject,
    @At("name") String name,
    @At("programme.campaigns-with-name") int campaigns,
    @At("message.purpose") @Term("purposes") Set<String> purposes,
    @At("") int purposeCount)
    implements AcrossCampaigns {

  /** Copies the purposes. */
  public SharedMessage {
    purposes = Set.copyOf(purposes);
  }
}

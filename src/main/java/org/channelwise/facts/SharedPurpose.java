package org.channelwise.facts;

import java.util.Set;

/**
 * A purpose that several campaigns of one brand serve.
 *
 * @param subject the purpose
 * @param purpose the purpose
 * @param campaigns how many campaigns serve it and use any channel
 * @param common how many channels all of them use
 * @param names the ids of those campaigns
 */
@At("programme")
public record SharedPurpose(
    @At("") String subject,
    @At("message.purpose") @Term("purposes") String purpose,
    @At("programme.campaigns-with-purpose") int campaigns,
    @At("programme.channels-in-common") int common,
    @At("") Set<String> names)
    implements AcrossCampaigns {

  /** Copies the names. */
  public SharedPurpose {
    names = Set.copyOf(names);
  }
}

package org.channelwise.facts;

import java.util.Set;

/**
 * How the campaigns of one brand use the brand's channels.
 *
 * @param subject the brand
 * @param brand the brand's id
 * @param campaigns how many campaigns of the brand were reviewed
 * @param channels how many channels the brand runs
 * @param unused how many of them no campaign uses
 * @param unusedNames the names of those
 * @param leftOut how many of them some campaign does without
 */
@At("programme")
public record ChannelUse(
    @At("") String subject,
    @At("") String brand,
    int campaigns,
    int channels,
    int unused,
    @At("") Set<String> unusedNames,
    int leftOut)
    implements AcrossCampaigns {

  /** Copies the names. */
  public ChannelUse {
    unusedNames = Set.copyOf(unusedNames);
  }
}

package org.channelwise.facts;

import java.util.Set;

/**
 * How many campaigns speak to one segment. Segments are the same if their words are, whatever the
 * capitals and blanks.
 *
 * @param subject the segment and the class of messages
 * @param segment the segment in the strategist's words
 * @param purposeClass the class of the messages that are counted
 * @param campaigns how many campaigns send messages of this class to it
 * @param names the ids of those campaigns
 */
@At("programme")
public record SegmentPressure(
    @At("") String subject,
    @At("audience.segment") String segment,
    @At("message.purpose.class") @Term("classes") String purposeClass,
    @At("programme.campaigns-to-segment") int campaigns,
    @At("") Set<String> names)
    implements AcrossCampaigns {

  /** Copies the names. */
  public SegmentPressure {
    names = Set.copyOf(names);
  }
}

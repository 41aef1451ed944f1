package org.channelwise.facts;

/**
 * Something that a strategist should know or change.
 *
 * @param channel the channel it is about, empty if it is about the campaign as a whole; where it is
 *     about several campaigns, the subject that they have in common
 * @param code what kind of finding
 * @param severity {@code error}, {@code warning} or {@code advice}
 * @param reason what is the matter
 * @param fix what to do
 */
@At("")
public record Finding(
    @At("") String channel,
    @At("") String code,
    @At("") String severity,
    @Sentence String reason,
    @Sentence String fix)
    implements Conclusion {

  @Override
  public String about() {
    return channel;
  }
}

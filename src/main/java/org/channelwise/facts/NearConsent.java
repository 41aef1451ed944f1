package org.channelwise.facts;

/**
 * The consent of a channel for messages of another class, where the vocabulary knows purposes of
 * that class near the message's own.
 *
 * @param channel the channel's id
 * @param name the channel's name as people write it
 * @param purposeClass the other class
 * @param consent the consent that the files state for messages of it
 * @param purposes the near purposes of that class, in words
 */
@At("")
public record NearConsent(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @At("") @Term("classes") String purposeClass,
    @At("channels.{channel}.consent.{purposeClass}") @Term("consent") String consent,
    @At("") String purposes)
    implements Reviewable {

  @Override
  public String about() {
    return channel;
  }
}

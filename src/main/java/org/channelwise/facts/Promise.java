package org.channelwise.facts;

/**
 * What the message promises on one channel, where the campaign file says it for that channel.
 *
 * @param channel the channel
 * @param name the channel's name as people write it
 * @param same whether it is the promise of the message, or of the first channel that makes one if
 *     the message itself makes none
 */
@At("")
public record Promise(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @At("channels.{channel}.promise") boolean same)
    implements Reviewable {

  @Override
  public String about() {
    return channel;
  }
}

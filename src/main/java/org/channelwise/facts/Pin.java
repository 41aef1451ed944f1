package org.channelwise.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a channel being pinned, once nothing more is dropped: the brand's channels were
 * judged a second time as though its file did not pin it.
 *
 * @param channel the channel's id
 * @param name the channel's name as people write it
 * @param decides whether the channel would go without its pin
 * @param earns what the channel earns: revenue less spend, in the brand's currency; null if not
 *     known
 * @param costs how much more the channels that are left would earn without the pin, negative if
 *     less; null if not known
 * @param inMoney whether that is known
 * @param others names of the channels that are dropped, and would stay without the pin
 * @param displaced how many these are
 * @param currency the brand's currency after a space, empty if its file does not say
 */
@At("channels.{channel}")
public record Pin(
    @At("") @Term("channels") String channel,
    @At("") String name,
    @At("") boolean decides,
    @Nullable Double earns,
    @At("") @Nullable Double costs,
    @At("") boolean inMoney,
    @At("") Set<String> others,
    @At("") int displaced,
    @At("") String currency)
    implements OfPortfolio {

  /** Copies the set, so that nobody can change it later. */
  public Pin {
    others = Set.copyOf(others);
  }

  @Override
  public String about() {
    return channel;
  }
}

package org.channelwise.portfolio;

import java.util.Map;
import java.util.Optional;
import org.channelwise.brand.Brand;
import org.channelwise.brand.Consent;
import org.channelwise.brand.RunChannel;

/**
 * What advice on a brand's channels is to suppose, other than what its file says.
 *
 * @param keep the most channels to run, at least 1, in place of what the rules say
 * @param with a channel that the brand runs whatever speaks against it, without figures if it does
 *     not run it yet
 * @param without a channel that the brand no longer runs
 */
public record SupposedBrand(
    Optional<Integer> keep, Optional<String> with, Optional<String> without) {

  /** Nothing but what the brand's file says. */
  public static final SupposedBrand NOTHING =
      new SupposedBrand(Optional.empty(), Optional.empty(), Optional.empty());

  private static final RunChannel WITHOUT_FIGURES =
      new RunChannel(new Consent(Optional.empty(), Map.of()), null, null, false, Map.of(), null);

  /** The brand with the channels that are supposed. */
  Brand suppose(Brand brand) {
    Brand added =
        with.filter(channel -> !brand.channels().containsKey(channel))
            .map(channel -> brand.with(channel, WITHOUT_FIGURES))
            .orElse(brand);
    return without.map(added::without).orElse(added);
  }

  boolean wants(String channel) {
    return with.filter(channel::equals).isPresent();
  }
}

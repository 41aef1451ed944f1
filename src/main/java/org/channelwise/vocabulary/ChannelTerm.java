package org.channelwise.vocabulary;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A channel, as the vocabulary describes it.
 *
 * @param precedence decides between channels that are equal in everything else, the lowest first
 * @param hoursToArrive hours from sending until it is there, to hundredths, null if not said
 * @param hoursToBeSeen hours from sending until most people have seen it, to hundredths, null if
 *     not said
 */
public record ChannelTerm(
    String id,
    String name,
    String address,
    String kind,
    Set<String> abilities,
    int precedence,
    @Nullable Double hoursToArrive,
    @Nullable Double hoursToBeSeen) {

  public ChannelTerm {
    abilities = Collections.unmodifiableSet(new LinkedHashSet<>(abilities));
  }
}

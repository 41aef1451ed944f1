package org.channelwise.vocabulary;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A channel, as the vocabulary describes it.
 *
 * @param precedence decides between channels that are equal in everything else, the lowest first
 */
public record ChannelTerm(
    String id, String name, String address, String kind, Set<String> abilities, int precedence) {

  public ChannelTerm {
    abilities = Collections.unmodifiableSet(new LinkedHashSet<>(abilities));
  }
}

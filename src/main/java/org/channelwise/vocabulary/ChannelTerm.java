package org.channelwise.vocabulary;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A channel, as the vocabulary describes it.
 *
 * @param id its id
 * @param name its name as people write it
 * @param address what it reaches a person through
 * @param kind how it meets people
 * @param abilities what it can do
 * @param precedence decides between channels that are equal in everything else, the lowest first
 */
public record ChannelTerm(
    String id, String name, String address, String kind, Set<String> abilities, int precedence) {

  /** Copies the abilities, keeping their order. */
  public ChannelTerm {
    abilities = Collections.unmodifiableSet(new LinkedHashSet<>(abilities));
  }
}

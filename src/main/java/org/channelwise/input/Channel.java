package org.channelwise.input;

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
public record Channel(
    String id, String name, String address, String kind, Set<String> abilities, int precedence) {

  /** Copies the abilities, keeping their order. */
  public Channel {
    abilities = Collections.unmodifiableSet(new LinkedHashSet<>(abilities));
  }
}

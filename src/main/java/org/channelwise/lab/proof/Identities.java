package org.channelwise.lab.proof;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Collections that tell their keys apart by which they are, as those that are large are slow to
 * compare.
 */
final class Identities {

  private Identities() {}

  static <T> Set<T> set() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  static <K, V> Map<K, V> map() {
    return new IdentityHashMap<>();
  }
}

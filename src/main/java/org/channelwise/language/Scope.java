package org.channelwise.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the names in a rule stand for, as far as its conditions have been read. */
final class Scope {

  private final boolean whole;
  private final Map<String, Optional<FactType>> facts = new LinkedHashMap<>();
  private final Map<String, Optional<FactPath>> values = new HashMap<>();
  private final List<FactType> each = new ArrayList<>();

  /** A scope without names; {@code whole} unless some condition could not be read. */
  Scope(boolean whole) {
    this.whole = whole;
  }

  /** Whether every name of the rule is known here, so that another one must be wrong. */
  boolean whole() {
    return whole;
  }

  /** Adds a positive condition of a type. */
  void match(FactType type) {
    each.add(type);
  }

  /** Names a fact, whose type is empty if it is not known. */
  void nameFact(String binding, Optional<FactType> type) {
    facts.put(binding, type);
  }

  /** Names a value, whose path is empty if it is not known. */
  void nameValue(String binding, Optional<FactPath> path) {
    values.put(binding, path);
  }

  boolean taken(String binding) {
    return isFact(binding) || isValue(binding);
  }

  boolean isFact(String binding) {
    return facts.containsKey(binding);
  }

  boolean isValue(String binding) {
    return values.containsKey(binding);
  }

  /** The type of a named fact, empty if the name or its type is not known. */
  Optional<FactType> fact(String binding) {
    return facts.getOrDefault(binding, Optional.empty());
  }

  /** The path of a named value, empty if the name or its path is not known. */
  Optional<FactPath> value(String binding) {
    return values.getOrDefault(binding, Optional.empty());
  }

  /** The types of the positive conditions, in order. */
  List<FactType> each() {
    return List.copyOf(each);
  }

  List<String> factNames() {
    return List.copyOf(facts.keySet());
  }

  List<String> valueNames() {
    return values.keySet().stream().sorted().toList();
  }
}

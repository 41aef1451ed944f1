package org.channelwise.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of facts that rules see, as their records and annotations describe them. */
public final class FactTypes {

  /** Each is described when it is first asked for: an answer needs few of them. */
  private static final Map<Class<?>, Lazy<FactType>> BY_CLASS = all();

  private FactTypes() {}

  /**
   * Describes a type of facts.
   *
   * @throws IllegalArgumentException if no phase sees the type
   */
  public static FactType of(Class<? extends Record> type) {
    Lazy<FactType> known = BY_CLASS.get(type);
    if (known == null) {
      throw new IllegalArgumentException("No phase sees " + type);
    }
    return known.get();
  }

  /** The type that rules call by a name, if any phase sees it. */
  public static Optional<FactType> named(String name) {
    return BY_CLASS.entrySet().stream()
        .filter(type -> type.getKey().getSimpleName().equals(name))
        .findFirst()
        .map(type -> type.getValue().get());
  }

  /** The names that rules call all types by. */
  static List<String> names() {
    return BY_CLASS.keySet().stream().map(Class::getSimpleName).toList();
  }

  private static Map<Class<?>, Lazy<FactType>> all() {
    Map<Class<?>, Lazy<FactType>> types = new LinkedHashMap<>();
    Arrays.stream(Phase.values())
        .flatMap(phase -> phase.sees().stream())
        .distinct()
        .forEach(type -> types.put(type, new Lazy<>(() -> FactType.of(type))));
    return Collections.unmodifiableMap(types);
  }
}

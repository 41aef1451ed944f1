package org.channelwise.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.channelwise.facts.Sentence;
import org.channelwise.facts.Verb;

/**
 * A type of facts, as rules see it.
 *
 * @param type the record
 * @param paths what its conditions may ask for, by the path as rules write it, in the record's
 *     order
 * @param verbs what its conclusions may call, by name
 */
public record FactType(
    Class<? extends Record> type, Map<String, FactPath> paths, Map<String, FactVerb> verbs) {

  public FactType {
    paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
    verbs = Map.copyOf(verbs);
  }

  static FactType of(Class<? extends Record> type) {
    Map<String, FactPath> paths =
        FactPath.allOf(type).stream()
            .collect(
                Collectors.toMap(
                    FactPath::name, path -> path, (one, other) -> one, LinkedHashMap::new));
    Map<String, FactVerb> verbs =
        Arrays.stream(type.getMethods())
            .filter(method -> method.isAnnotationPresent(Verb.class))
            .map(FactVerb::of)
            .collect(Collectors.toMap(FactVerb::name, verb -> verb));
    return new FactType(type, paths, verbs);
  }

  /** The name that rules use. */
  public String name() {
    return type.getSimpleName();
  }

  /** Whether there is a value at a path. */
  public boolean has(String path) {
    return paths.containsKey(path);
  }

  /**
   * The path of a name.
   *
   * @throws IllegalArgumentException if the type has no such path
   */
  public FactPath path(String name) {
    FactPath path = paths.get(name);
    if (path == null) {
      throw new IllegalArgumentException(name() + " has no path " + name);
    }
    return path;
  }

  /** The paths below a name that stands for a group of values, none for any other name. */
  List<String> group(String name) {
    return paths.keySet().stream().filter(path -> path.startsWith(name + ".")).toList();
  }

  /** Whether a name is a sentence of the fact, which rules must not judge by. */
  boolean isSentence(String name) {
    return Arrays.stream(type.getRecordComponents())
        .anyMatch(
            component ->
                component.getName().equals(name) && component.isAnnotationPresent(Sentence.class));
  }
}

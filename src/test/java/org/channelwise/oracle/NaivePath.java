package org.channelwise.oracle;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.channelwise.facts.At;
import org.channelwise.facts.Sentence;
import org.channelwise.facts.Share;
import org.channelwise.facts.Where;
import org.jspecify.annotations.Nullable;

/**
 * A path of a fact, found by walking the components of records, and by no means of the program.
 *
 * @param components the components that lead to the value, from the fact inwards
 * @param place where the value stands in the file, with components of the fact in braces
 */
record NaivePath(List<RecordComponent> components, String place) {

  private static final Pattern NAME_IN_BRACES = Pattern.compile("\\{([A-Za-z]+)}");
  private static final Map<Class<?>, Map<String, Optional<NaivePath>>> FOUND =
      new ConcurrentHashMap<>();

  /** The path of a name, empty if the type has no value there that rules may ask for. */
  static Optional<NaivePath> of(Class<?> type, String name) {
    Map<String, Optional<NaivePath>> paths =
        FOUND.computeIfAbsent(type, each -> new ConcurrentHashMap<>());
    Optional<NaivePath> known = paths.get(name);
    return known != null ? known : paths.computeIfAbsent(name, each -> find(type, each));
  }

  /** The path that a checked rule names. */
  static NaivePath named(Class<?> type, String name) {
    return of(type, name).orElseThrow(() -> new AssertionError(type + " has no path " + name));
  }

  private static Optional<NaivePath> find(Class<?> root, String name) {
    List<RecordComponent> components = new ArrayList<>();
    Class<?> type = root;
    String place = place(type).orElse("");
    for (String step : name.split("\\.", -1)) {
      Optional<RecordComponent> component = component(type, step);
      if (component.isEmpty()) {
        return Optional.empty();
      }
      // Spares a check on every call.
      component.get().getAccessor().setAccessible(true);
      components.add(component.get());
      type = component.get().getType();
      At own = component.get().getAnnotation(At.class);
      String beneath = place.isEmpty() ? kebab(step) : place + "." + kebab(step);
      place = own == null ? place(type).orElse(beneath) : own.value();
    }
    return type.isRecord()
        ? Optional.empty()
        : Optional.of(new NaivePath(List.copyOf(components), place));
  }

  private static Optional<RecordComponent> component(Class<?> type, String name) {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .filter(each -> each.getName().equals(name))
            .filter(each -> !each.isAnnotationPresent(Sentence.class))
            .filter(each -> !each.isAnnotationPresent(Where.class))
            .findFirst()
        : Optional.empty();
  }

  private static Optional<String> place(Class<?> type) {
    return Optional.ofNullable(type.getAnnotation(At.class)).map(At::value);
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  /** Whether the value is a share of people. */
  boolean isShare() {
    return components.get(components.size() - 1).isAnnotationPresent(Share.class);
  }

  /** What stands here in a fact, null for a number that is not said. */
  @Nullable Object read(Record fact) {
    Object value = fact;
    for (RecordComponent component : components) {
      value = value(component, value);
    }
    return value;
  }

  /** Where that stands in the file, empty if that is not worth saying. */
  String place(Record fact) {
    return place.contains("{")
        ? NAME_IN_BRACES
            .matcher(place)
            .replaceAll(match -> Matcher.quoteReplacement(component(fact, match.group(1))))
        : place;
  }

  private static String component(Record fact, String name) {
    return Arrays.stream(fact.getClass().getRecordComponents())
        .filter(each -> each.getName().equals(name))
        .map(each -> String.valueOf(value(each, fact)))
        .findFirst()
        .orElseThrow();
  }

  /** The value of a component of a record. */
  static @Nullable Object value(RecordComponent component, @Nullable Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(component + " cannot be read", e);
    }
  }
}

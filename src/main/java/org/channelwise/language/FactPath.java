package org.channelwise.language;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.channelwise.facts.At;
import org.channelwise.facts.Sentence;
import org.channelwise.facts.Share;
import org.channelwise.facts.Term;
import org.channelwise.facts.Where;
import org.jspecify.annotations.Nullable;

/**
 * One value of a fact that conditions may ask for.
 *
 * @param name the path as rules write it, for example {@code message.urgency}
 * @param kind what stands there
 * @param section the section of the vocabulary that its terms belong to, empty if it has none
 * @param mayBeAbsent whether a campaign may leave it unsaid, so that it is null
 * @param share whether it is a share of people from 0 to 1
 * @param place where it stands in the campaign or brand file
 * @param accessors the methods that lead to it, from the fact inwards
 */
public record FactPath(
    String name,
    Kind kind,
    String section,
    boolean mayBeAbsent,
    boolean share,
    FilePlace place,
    List<Method> accessors) {

  /** What can stand at a path. */
  public enum Kind {
    /** A term of the vocabulary. */
    TERM("term"),
    /** Any number of terms of the vocabulary. */
    TERMS("set of terms"),
    /** Text that the vocabulary does not list. */
    TEXT("text"),
    /** Any number of texts. */
    TEXTS("set of texts"),
    /** A number. */
    NUMBER("number"),
    /** A number without a fraction. */
    WHOLE("whole number"),
    /** True or false. */
    FLAG("truth value");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The kind as messages call it. */
    public String words() {
      return words;
    }

    public boolean isSet() {
      return this == TERMS || this == TEXTS;
    }

    boolean isNumber() {
      return this == NUMBER || this == WHOLE;
    }
  }

  public FactPath {
    accessors = List.copyOf(accessors);
  }

  static List<FactPath> allOf(Class<? extends Record> type) {
    List<FactPath> found = new ArrayList<>();
    collect(type, "", prefix(type).orElse(""), List.of(), found);
    return found;
  }

  private static void collect(
      Class<?> type, String inside, String prefix, List<Method> way, List<FactPath> found) {
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.isAnnotationPresent(Sentence.class)
          || component.isAnnotationPresent(Where.class)) {
        continue;
      }
      String name = join(inside, component.getName());
      String at = join(prefix, kebab(component.getName()));
      List<Method> accessors = new ArrayList<>(way);
      accessors.add(component.getAccessor());
      if (component.getType().isRecord()) {
        collect(
            component.getType(), name, prefix(component.getType()).orElse(at), accessors, found);
      } else {
        found.add(of(component, name, at, accessors));
      }
    }
  }

  private static FactPath of(
      RecordComponent component, String name, String at, List<Method> accessors) {
    At own = component.getAnnotation(At.class);
    Term term = component.getAnnotation(Term.class);
    return new FactPath(
        name,
        kind(component.getType(), term != null),
        term == null ? "" : term.value(),
        component.getType() == Double.class,
        component.isAnnotationPresent(Share.class),
        FilePlace.of(own == null ? at : own.value(), accessors.get(0).getDeclaringClass()),
        accessors);
  }

  private static Kind kind(Class<?> type, boolean term) {
    if (type == String.class) {
      return term ? Kind.TERM : Kind.TEXT;
    }
    if (type == Set.class) {
      return term ? Kind.TERMS : Kind.TEXTS;
    }
    if (type == boolean.class) {
      return Kind.FLAG;
    }
    if (type == int.class) {
      return Kind.WHOLE;
    }
    if (type == double.class || type == Double.class) {
      return Kind.NUMBER;
    }
    throw new IllegalStateException("Rules cannot ask for a " + type);
  }

  private static Optional<String> prefix(Class<?> type) {
    return Optional.ofNullable(type.getAnnotation(At.class)).map(At::value);
  }

  private static String join(String prefix, String name) {
    return prefix.isEmpty() ? name : prefix + "." + name;
  }

  private static String kebab(String name) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char letter = name.charAt(at);
      if (Character.isUpperCase(letter)) {
        words.append('-');
      }
      words.append(letter);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  /** What stands here in a fact, null for a number that is not said. */
  public @Nullable Object read(Record fact) {
    Object value = fact;
    for (Method accessor : accessors) {
      value = invoke(accessor, value);
    }
    return value;
  }

  static @Nullable Object invoke(Method accessor, @Nullable Object fact) {
    try {
      return accessor.invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A fact cannot be read: " + accessor, e);
    }
  }

  /** Where this stands in the campaign or brand file, empty if it is not worth naming there. */
  public String filePath(Record fact) {
    return place.in(fact);
  }

  /**
   * Where this stands in the campaign or brand file, with a component's name in braces for its
   * value; empty if it is not worth naming there.
   */
  public String at() {
    return place.text();
  }

  /** Whether it is worth naming where this stands. */
  public boolean standsInFile() {
    return !place.text().isEmpty();
  }
}

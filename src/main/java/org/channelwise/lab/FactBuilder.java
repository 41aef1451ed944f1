package org.channelwise.lab;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.channelwise.facts.Term;
import org.channelwise.source.Node;
import org.channelwise.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Builds a fact from the fields of a file; what is left out is as a campaign would leave it. */
final class FactBuilder {

  private FactBuilder() {}

  /** A field does not fit its fact. */
  static final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Node at;

    Misfit(Node at, String says) {
      super(says);
      this.at = at;
    }

    Node at() {
      return at;
    }

    String says() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Builds a fact.
   *
   * @throws Misfit if a field is unknown or its value is of the wrong kind
   */
  static Record build(Class<? extends Record> type, Node values) {
    if (!(values instanceof Node.Mapping mapping)) {
      throw new Misfit(values, "A fact is a block of fields.");
    }
    RecordComponent[] components = type.getRecordComponents();
    for (Node.Entry entry : mapping.entries()) {
      if (List.of(components).stream().noneMatch(c -> c.getName().equals(entry.key().text()))) {
        throw new Misfit(
            entry.key(), type.getSimpleName() + " has no field " + entry.key().text() + ".");
      }
    }
    List<@Nullable Object> arguments = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : components) {
      arguments.add(
          mapping
              .entry(component.getName())
              .<@Nullable Object>map(entry -> value(component, entry.value()))
              .orElseGet(() -> absent(component)));
      types.add(component.getType());
    }
    try {
      return type.getDeclaredConstructor(types.toArray(Class<?>[]::new))
          .newInstance(arguments.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A fact cannot be built: " + type, e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Object value(RecordComponent component, Node node) {
    Class<?> type = component.getType();
    if (type.isRecord()) {
      return build((Class<? extends Record>) type, node);
    }
    if (type == Set.class && node instanceof Node.Sequence sequence) {
      Set<String> texts = new LinkedHashSet<>();
      sequence.items().forEach(item -> texts.add(text(component, item)));
      return texts;
    }
    String text = text(component, node);
    try {
      if (type == int.class) {
        return Integer.valueOf(text);
      }
      if (type == Double.class) {
        double number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
          throw new NumberFormatException(text);
        }
        return number;
      }
    } catch (NumberFormatException e) {
      throw new Misfit(node, component.getName() + " is a number, but here stands " + text + ".");
    }
    return type == boolean.class ? (Object) Boolean.valueOf(text) : text;
  }

  private static String text(RecordComponent component, Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    throw new Misfit(node, component.getName() + " is a single value.");
  }

  private static @Nullable Object absent(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == Double.class) {
      return null;
    }
    if (type == int.class) {
      return 0;
    }
    if (type == boolean.class) {
      return false;
    }
    if (type == Set.class) {
      return Set.of();
    }
    if (type.isRecord()) {
      return build(type.asSubclass(Record.class), new Node.Mapping(List.of(), 1, 1));
    }
    return component.isAnnotationPresent(Term.class) ? Vocabulary.UNSPECIFIED : "";
  }
}

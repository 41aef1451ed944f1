package org.channelwise.lab;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.channelwise.facts.Term;
import org.channelwise.source.Node;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Problems;
import org.channelwise.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Builds a fact from the fields of a file; what is left out is as a campaign would leave it. */
final class FactBuilder {

  private static final Node.Mapping NOTHING = new Node.Mapping(List.of(), 1, 1);

  private final Problems problems;
  private final String fact;

  /** A builder of one fact. */
  FactBuilder(Problems problems, String fact) {
    this.problems = problems;
    this.fact = fact;
  }

  /** Builds it; a field that does not fit is as if it were left out. */
  Record build(Class<? extends Record> type, Node values) {
    if (!(values instanceof Node.Mapping mapping)) {
      problem(values, "A fact is a block of fields.");
      return build(type, NOTHING);
    }
    RecordComponent[] components = type.getRecordComponents();
    for (Node.Entry entry : mapping.entries()) {
      String field = entry.key().text();
      if (List.of(components).stream().noneMatch(each -> each.getName().equals(field))) {
        problem(entry.key(), type.getSimpleName() + " has no field " + field + ".");
      }
    }
    List<@Nullable Object> arguments = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : components) {
      Node value = mapping.entry(component.getName()).map(Node.Entry::value).orElse(null);
      arguments.add(value == null ? absent(component) : value(component, value));
      types.add(component.getType());
    }
    try {
      return type.getDeclaredConstructor(types.toArray(Class<?>[]::new))
          .newInstance(arguments.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A fact cannot be built: " + type, e);
    }
  }

  private @Nullable Object value(RecordComponent component, Node node) {
    Class<?> type = component.getType();
    if (type.isRecord()) {
      return build(type.asSubclass(Record.class), node);
    }
    if (type == Set.class) {
      return texts(component, node);
    }
    if (!(node instanceof Node.Scalar scalar)) {
      problem(node, component.getName() + " is a single value.");
      return absent(component);
    }
    String text = scalar.text();
    if (type == int.class || type == Double.class) {
      return number(component, node, text);
    }
    return type == boolean.class ? (Object) Boolean.valueOf(text) : text;
  }

  private Set<String> texts(RecordComponent component, Node node) {
    Set<String> texts = new LinkedHashSet<>();
    if (!(node instanceof Node.Sequence sequence)) {
      problem(node, component.getName() + " is a list.");
      return texts;
    }
    for (Node item : sequence.items()) {
      if (item instanceof Node.Scalar scalar) {
        texts.add(scalar.text());
      } else {
        problem(item, component.getName() + " is a list of single values.");
      }
    }
    return texts;
  }

  private @Nullable Object number(RecordComponent component, Node node, String text) {
    try {
      if (component.getType() == int.class) {
        return Integer.valueOf(text);
      }
      double number = Double.parseDouble(text);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, as numbers that are not finite are.
    }
    problem(node, component.getName() + " is a number, but here stands " + text + ".");
    return absent(component);
  }

  private void problem(Node at, String message) {
    problems.at(
        ProblemKind.UNKNOWN_FIELD,
        at,
        message,
        "Look up the fields of " + fact + " in the guide to writing rules.");
  }

  private @Nullable Object absent(RecordComponent component) {
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
      return build(type.asSubclass(Record.class), NOTHING);
    }
    return component.isAnnotationPresent(Term.class) ? Vocabulary.UNSPECIFIED : "";
  }
}

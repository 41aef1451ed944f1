package org.channelwise.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.channelwise.source.Node.Entry;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Node.Sequence;
import org.channelwise.source.Shape.Either;
import org.channelwise.source.Shape.Field;
import org.channelwise.source.Shape.Fields;
import org.channelwise.source.Shape.Flag;
import org.channelwise.source.Shape.Items;
import org.channelwise.source.Shape.Keyed;
import org.channelwise.source.Shape.Named;
import org.channelwise.source.Shape.Number;
import org.channelwise.source.Shape.Term;
import org.channelwise.source.Shape.Text;

/** Holds a tree against its shape and reports every difference. */
public final class ShapeCheck {
  private final KnownTerms terms;
  private final Problems problems;
  private final ScalarCheck scalars;

  public ShapeCheck(KnownTerms terms, Problems problems) {
    this.terms = terms;
    this.problems = problems;
    this.scalars = new ScalarCheck(terms, problems);
  }

  /** Checks a whole document. */
  public void check(Node root, Fields shape) {
    if (root instanceof Mapping mapping) {
      fields(mapping, shape, "", mapping);
    } else {
      problems.at(
          ProblemKind.WRONG_SHAPE,
          root,
          "Here stands " + kind(root) + ", but " + shape.noun() + " is a block of fields.",
          "Begin with " + shape.fields().get(0).key() + ": and its value.");
    }
  }

  private void value(Entry entry, Shape shape, String path) {
    if (entry.value().isNothing()) {
      problems.at(
          ProblemKind.MISSING_FIELD,
          entry.key(),
          path + " has no value.",
          "Write a value behind it, or delete the line.");
    } else {
      value(entry.value(), shape, path, entry.key());
    }
  }

  private void value(Node node, Shape shape, String path, Node owner) {
    if (problems.isFull() || (node instanceof Scalar && problems.isReported(node))) {
      return;
    }
    if (shape instanceof Fields fields) {
      block(node, path).ifPresent(mapping -> fields(mapping, fields, path, owner));
    } else if (shape instanceof Keyed keyed) {
      block(node, path).ifPresent(mapping -> keyed(mapping, keyed, path));
    } else if (shape instanceof Named named) {
      block(node, path).ifPresent(mapping -> named(mapping, named, path));
    } else if (shape instanceof Items items) {
      items(node, items, path);
    } else if (shape instanceof Either either) {
      value(node, node instanceof Mapping ? either.each() : either.all(), path, owner);
    } else if (node instanceof Scalar scalar) {
      single(scalar, shape, path);
    } else {
      problems.at(
          ProblemKind.WRONG_SHAPE,
          node,
          path + " holds " + kind(node) + ", but a single value belongs there.",
          node instanceof Sequence
              ? "Write one value, without brackets and hyphens."
              : "Write the value right behind the colon.");
    }
  }

  private void single(Scalar scalar, Shape shape, String path) {
    if (shape instanceof Term term) {
      scalars.term(scalar, term, path);
    } else if (shape instanceof Text text) {
      scalars.text(scalar, text, path);
    } else if (shape instanceof Number number) {
      scalars.number(scalar, number, path);
    } else if (shape instanceof Flag) {
      scalars.flag(scalar, path);
    } else {
      throw new IllegalStateException("Not a shape of single values: " + shape);
    }
  }

  private Optional<Mapping> block(Node node, String path) {
    if (node instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    problems.at(
        ProblemKind.WRONG_SHAPE,
        node,
        path + " holds " + kind(node) + ", but a block of fields belongs there.",
        node instanceof Sequence
            ? "Write each on a line of its own below it, indented, with a colon behind its name."
            : "Write each field on a line of its own below it, indented, as name: value.");
    return Optional.empty();
  }

  private void fields(Mapping mapping, Fields shape, String path, Node owner) {
    Set<String> meant = new HashSet<>();
    for (Entry entry : mapping.entries()) {
      if (problems.isFull()) {
        return;
      }
      String key = entry.key().text();
      Optional<Shape> known = shape.field(key).map(Field::shape).or(shape::others);
      if (known.isPresent()) {
        value(entry, known.get(), join(path, key));
      } else {
        unknown(entry, mapping, shape, path);
        Suggestion.nearest(key, shape.keys()).ifPresent(meant::add);
      }
    }
    for (Field field : shape.fields()) {
      String key = field.key();
      if (field.required() && mapping.entry(key).isEmpty() && !meant.contains(key)) {
        problems.at(
            ProblemKind.MISSING_FIELD,
            owner,
            (path.isEmpty() ? upper(shape.noun()) : path) + " has no field \"" + key + "\".",
            "Add " + key + ": " + field.about() + ".");
      }
    }
  }

  private void unknown(Entry entry, Mapping mapping, Fields shape, String path) {
    Scalar key = entry.key();
    problems.at(
        ProblemKind.UNKNOWN_FIELD,
        key,
        "%s is not a field of %s."
            .formatted(Quoted.of(key.text()), path.isEmpty() ? shape.noun() : path),
        Scalars.isDigits(key.text())
            ? "Write a number without a comma, such as 0.61 or 48200."
            : commaInText(entry, mapping, shape)
                .orElseGet(
                    () -> Suggestion.hint(key.text(), shape.keys(), "The fields here are ")));
  }

  /** In braces a comma ends a text, and what stands behind it is taken for a field. */
  private static Optional<String> commaInText(Entry entry, Mapping mapping, Fields shape) {
    int before = mapping.entries().indexOf(entry) - 1;
    if (before < 0
        || !entry.value().isNothing()
        || Suggestion.nearest(entry.key().text(), shape.keys()).isPresent()
        || !(mapping.entries().get(before).value() instanceof Scalar text)
        || !text.plain()
        || text.line() != entry.key().line()) {
      return Optional.empty();
    }
    return Optional.of("If the comma before it belongs to a text, put the whole text in quotes.");
  }

  private void keyed(Mapping mapping, Keyed shape, String path) {
    Collection<String> known = terms.of(shape.section());
    if (mapping.entries().isEmpty()) {
      problems.at(
          ProblemKind.MISSING_FIELD,
          mapping,
          path + " is empty.",
          "Write at least one of " + Quoted.list(known) + ".");
    }
    for (Entry entry : mapping.entries()) {
      if (problems.isFull()) {
        return;
      }
      String key = entry.key().text();
      if (!known.contains(key)) {
        problems.at(
            ProblemKind.UNKNOWN_TERM,
            entry.key(),
            Quoted.of(key) + " cannot stand in " + path + ".",
            Suggestion.hint(key, known, "Use one of "));
      } else if (!shape.valueOptional() || !entry.value().isNothing()) {
        value(entry, shape.value(), join(path, key));
      }
    }
  }

  private void named(Mapping mapping, Named shape, String path) {
    for (Entry entry : mapping.entries()) {
      Scalar key = entry.key();
      if (!shape.key().accepts(key.text())) {
        problems.at(
            ProblemKind.WRONG_VALUE,
            key,
            Quoted.of(key.text()) + " cannot be " + shape.key().noun() + ".",
            shape.key().hint());
      }
      value(entry, shape.value(), join(path, key.text()));
    }
  }

  private void items(Node node, Items shape, String path) {
    if (!(node instanceof Sequence sequence)) {
      problems.at(
          ProblemKind.WRONG_SHAPE,
          node,
          path + " holds " + kind(node) + ", but a list belongs there.",
          node instanceof Scalar scalar
              ? "Put it in square brackets: [" + Quoted.cut(scalar.text()) + "]."
              : "Write it as a list in square brackets: [one, another].");
      return;
    }
    Map<String, Node> seen = new HashMap<>();
    int position = 0;
    for (Node item : sequence.items()) {
      String here = "item " + ++position + " of " + path;
      if (item.isNothing()) {
        problems.at(
            ProblemKind.MISSING_FIELD,
            item,
            path + " holds an item without a value.",
            "Fill it in, or delete it.");
        continue;
      }
      value(item, shape.item(), here, item);
      if (shape.distinct() && item instanceof Scalar scalar) {
        Node earlier = seen.putIfAbsent(scalar.text(), scalar);
        if (earlier != null) {
          problems.at(
              ProblemKind.REPEATED,
              item,
              path + " names " + Quoted.of(scalar.text()) + " twice.",
              "Keep one of the two and delete the other.");
        }
      }
    }
  }

  private static String kind(Node node) {
    if (node instanceof Scalar scalar) {
      return Quoted.of(scalar.text());
    }
    return node instanceof Sequence ? "a list" : "a block of fields";
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String upper(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }
}

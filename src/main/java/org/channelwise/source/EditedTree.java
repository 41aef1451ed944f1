package org.channelwise.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.source.Node.Entry;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Node.Sequence;

/**
 * Puts values into trees; what is new stands where it belongs, so that problems name that place.
 */
public final class EditedTree {

  private EditedTree() {}

  /**
   * A tree with another value in a field, or without the field.
   *
   * @param path the field's keys, from the outermost inwards; not empty
   * @param value the value; empty to take the field away, which must be there
   */
  public static Node with(Node tree, List<String> path, Optional<Node> value) {
    List<Entry> entries =
        new ArrayList<>(tree instanceof Mapping mapping ? mapping.entries() : List.of());
    String key = path.get(0);
    int index = indexOf(key, entries);
    Entry known =
        index < 0
            ? new Entry(
                new Scalar(key, true, tree.line(), tree.column()),
                new Scalar("", true, tree.line(), tree.column()))
            : entries.get(index);
    Optional<Node> inside =
        path.size() == 1
            ? value
            : Optional.of(with(known.value(), path.subList(1, path.size()), value));
    Optional<Entry> edited = inside.map(node -> new Entry(known.key(), moved(node, known.value())));
    if (index >= 0) {
      entries.remove(index);
    }
    edited.ifPresent(entry -> entries.add(index < 0 ? entries.size() : index, entry));
    return new Mapping(entries, tree.line(), tree.column());
  }

  /** Whether a tree has a field. */
  public static boolean has(Node tree, List<String> path) {
    return at(tree, path).isPresent();
  }

  /** What stands in a field. */
  public static Optional<Node> at(Node tree, List<String> path) {
    Optional<Node> node = Optional.of(tree);
    for (String key : path) {
      node =
          node.filter(Mapping.class::isInstance)
              .flatMap(mapping -> ((Mapping) mapping).entry(key))
              .map(Entry::value);
    }
    return node;
  }

  private static int indexOf(String key, List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).key().text().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private static Node moved(Node node, Node to) {
    if (node instanceof Scalar scalar) {
      return new Scalar(scalar.text(), scalar.plain(), to.line(), to.column());
    }
    if (node instanceof Sequence sequence) {
      return new Sequence(
          sequence.items().stream().map(item -> moved(item, to)).toList(), to.line(), to.column());
    }
    return node;
  }
}

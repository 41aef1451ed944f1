package org.channelwise.input;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.channelwise.input.Node.Entry;
import org.channelwise.input.Node.Mapping;
import org.channelwise.input.Node.Scalar;
import org.channelwise.input.Node.Sequence;

/** Writes a tree as text that is equal for files that say the same. */
final class Canonical {
  private Canonical() {}

  static String text(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream()
          .sorted(Comparator.comparing((Entry entry) -> entry.key().text()))
          .map(entry -> quoted(entry.key().text()) + ":" + text(entry.value()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof Sequence sequence) {
      return sequence.items().stream()
          .map(Canonical::text)
          .collect(Collectors.joining(",", "[", "]"));
    }
    return quoted(((Scalar) node).text());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

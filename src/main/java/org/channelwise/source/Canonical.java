package org.channelwise.source;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.channelwise.source.Node.Entry;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Node.Sequence;

/** Writes a tree as text that is equal for files that say the same. */
public final class Canonical {
  private Canonical() {}

  public static String text(Node node) {
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

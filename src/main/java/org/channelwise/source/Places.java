package org.channelwise.source;

import java.util.HashMap;
import java.util.Map;
import org.channelwise.source.Node.Entry;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Node.Sequence;

/** Says where each field of a file stands. */
public final class Places {
  private final SourceText source;
  private final Map<String, Place> places = new HashMap<>();

  private Places(SourceText source) {
    this.source = source;
  }

  /**
   * The places of a document by the paths of its fields. A field that holds a single value or a
   * list stands where its value does; one that holds a block, or nothing, where its name does.
   */
  public static Map<String, Place> of(SourceText source, Node root) {
    Places places = new Places(source);
    places.put("", root);
    places.inside("", root);
    return Map.copyOf(places.places);
  }

  private void inside(String prefix, Node node) {
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        String path = prefix + entry.key().text();
        boolean atKey =
            entry.value() instanceof Mapping
                || (entry.value() instanceof Scalar scalar && scalar.isNothing());
        put(path, atKey ? entry.key() : entry.value());
        inside(path + ".", entry.value());
      }
    } else if (node instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        put(prefix + i, sequence.items().get(i));
        inside(prefix + i + ".", sequence.items().get(i));
      }
    }
  }

  private void put(String path, Node node) {
    places.put(path, new Place(source.name(), node.line(), node.column()));
  }
}

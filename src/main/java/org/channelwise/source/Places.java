package org.channelwise.source;

import java.util.HashMap;
import java.util.Map;
import org.channelwise.source.Node.Entry;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Sequence;

/**
 * Where fields stand, apart from what they say.
 *
 * @param file the file as it was given, {@code -} for standard input; a name for what was made
 *     without a file
 * @param fields the places of its fields by their paths ({@code channels.sms.consent}); the empty
 *     path is the whole. A field that holds a single value or a list stands where its value does;
 *     one that holds a block, or nothing, where its name does. None if it was made without a file.
 */
public record Places(String file, Map<String, Place> fields) {

  public Places {
    fields = Map.copyOf(fields);
  }

  /** The places of the fields of a document. */
  public static Places of(SourceText source, Node root) {
    Map<String, Place> fields = new HashMap<>();
    Collector collector = new Collector(source.name(), fields);
    collector.put("", root);
    collector.inside("", root);
    return new Places(source.name(), fields);
  }

  /**
   * Where a field stands; if the file leaves it out, where the nearest field around it stands; the
   * beginning of the file if none does.
   */
  public Place at(String path) {
    Place exact = fields.get(path);
    if (exact != null) {
      return exact;
    }
    return path.isEmpty()
        ? new Place(file, 1, 1)
        : at(path.substring(0, Math.max(0, path.lastIndexOf('.'))));
  }

  private record Collector(String file, Map<String, Place> fields) {

    void inside(String prefix, Node node) {
      if (node instanceof Mapping mapping) {
        for (Entry entry : mapping.entries()) {
          String path = prefix + entry.key().text();
          boolean atKey = entry.value() instanceof Mapping || entry.value().isNothing();
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

    void put(String path, Node node) {
      fields.put(path, new Place(file, node.line(), node.column()));
    }
  }
}

package org.channelwise.source;

import java.util.List;
import java.util.Optional;

/** A value of a YAML file that knows where it stands; lines and columns count from 1. */
public sealed interface Node {

  /** The line where the value begins. */
  int line();

  /** The column where the value begins, in characters. */
  int column();

  /** Whether nothing is said: no text at all, or one of the words that YAML has for nothing. */
  default boolean isNothing() {
    return false;
  }

  /**
   * A single value.
   *
   * @param plain whether it stands there without quotes, so that it may be a number or a truth
   *     value
   */
  record Scalar(String text, boolean plain, int line, int column) implements Node {

    @Override
    public boolean isNothing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }
  }

  /** Keys and their values, in the order of the file; no key stands in it twice. */
  record Mapping(List<Entry> entries, int line, int column) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry of a key. */
    public Optional<Entry> entry(String key) {
      return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {}

  /**
   * A list.
   *
   * @param items the items, in the order of the file
   */
  record Sequence(List<Node> items, int line, int column) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }
}

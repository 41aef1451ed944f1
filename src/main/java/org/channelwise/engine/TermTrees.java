package org.channelwise.engine;

import org.channelwise.source.Node;
import org.channelwise.source.Node.Entry;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Node.Sequence;

/** Writes the tree of a YAML file as bytes, and reads it back without parsing. */
final class TermTrees {

  private TermTrees() {}

  static void write(Mapping mapping, BundleWriter out) {
    place(mapping, out);
    out.all(mapping.entries(), TermTrees::write);
  }

  static Mapping read(BundleReader in) {
    int line = in.number();
    int column = in.number();
    return new Mapping(in.all(TermTrees::entry), line, column);
  }

  private static void write(Entry entry, BundleWriter out) {
    write(entry.key(), out);
    if (entry.value() instanceof Mapping mapping) {
      out.number('m');
      write(mapping, out);
    } else if (entry.value() instanceof Sequence sequence) {
      out.number('s');
      place(sequence, out);
      out.all(sequence.items().stream().map(Scalar.class::cast).toList(), TermTrees::write);
    } else {
      out.number('t');
      write((Scalar) entry.value(), out);
    }
  }

  private static Entry entry(BundleReader in) {
    Scalar key = scalar(in);
    int kind = in.number();
    return new Entry(
        key,
        switch (kind) {
          case 'm' -> read(in);
          case 's' -> sequence(in);
          case 't' -> scalar(in);
          default -> throw new IllegalStateException("No kind of value: " + kind);
        });
  }

  private static Sequence sequence(BundleReader in) {
    int line = in.number();
    int column = in.number();
    return new Sequence(in.<Node>all(TermTrees::scalar), line, column);
  }

  private static void write(Scalar scalar, BundleWriter out) {
    place(scalar, out);
    out.text(scalar.text());
    out.number(scalar.plain() ? 1 : 0);
  }

  private static Scalar scalar(BundleReader in) {
    int line = in.number();
    int column = in.number();
    return new Scalar(in.text(), in.number() == 1, line, column);
  }

  private static void place(Node node, BundleWriter out) {
    out.number(node.line());
    out.number(node.column());
  }
}

package org.channelwise.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.channelwise.source.Node.Entry;
import org.channelwise.source.Node.Mapping;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Node.Sequence;

/** Values as a YAML file writes them. */
public final class YamlText {

  private static final Pattern UNQUOTED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._/-]*");

  private YamlText() {}

  /** A document, a block for each field that holds fields, lists and the innermost on one line. */
  public static String document(Node root) {
    StringBuilder text = new StringBuilder();
    block(root, "", text);
    return text.toString();
  }

  /** A value on one line. */
  public static String value(Node node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> scalar(entry.key()) + ": " + value(entry.value()))
          .collect(Collectors.joining(", ", "{ ", " }"));
    }
    return node instanceof Sequence sequence
        ? sequence.items().stream().map(YamlText::value).collect(Collectors.joining(", ", "[", "]"))
        : scalar((Scalar) node);
  }

  /** What a value on one line says; empty if it is no YAML. */
  public static Optional<Node> read(String value) {
    Problems problems = new Problems(new SourceText("-", value));
    YamlDocument document = new YamlDocument(new SourceText("-", value));
    Optional<Node> node =
        document.isBlank() ? Optional.empty() : YamlReader.read(document, problems);
    return problems.any() ? Optional.empty() : node;
  }

  private static void block(Node node, String indent, StringBuilder text) {
    for (Entry entry : ((Mapping) node).entries()) {
      text.append(indent).append(scalar(entry.key())).append(':');
      if (entry.value() instanceof Mapping inner && holdsMore(inner, indent)) {
        text.append('\n');
        block(inner, indent + "  ", text);
      } else {
        text.append(' ').append(value(entry.value())).append('\n');
      }
    }
  }

  private static boolean holdsMore(Mapping mapping, String indent) {
    List<Entry> entries = mapping.entries();
    return !entries.isEmpty() && indent.isEmpty();
  }

  private static String scalar(Scalar scalar) {
    String text = scalar.text();
    if (scalar.plain() && UNQUOTED.matcher(text).matches() && !text.endsWith(" ")) {
      return text;
    }
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }
}

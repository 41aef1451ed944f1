package org.channelwise.report.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.channelwise.source.Plain;

/** Writes elements. Whatever text comes in comes out as text, in elements and in attributes. */
final class Markup {

  private static final Set<String> INLINE = Set.of("a", "b", "code", "small", "span");

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names, each followed by its value
   */
  Markup open(String element, String... attributes) {
    begin(element, attributes);
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    end(open.pop());
    return this;
  }

  /** An element with a text. */
  Markup element(String element, String text, String... attributes) {
    begin(element, attributes);
    text(text);
    end(element);
    return this;
  }

  /** A text. */
  Markup text(String text) {
    Plain.line(text).codePoints().forEach(this::escaped);
    return this;
  }

  /** A text whose line breaks count, such as that of a rule. */
  Markup lines(String text) {
    text.lines().forEach(line -> text(line).out.append('\n'));
    return this;
  }

  /** Something that is no text, because the program itself wrote it. */
  Markup ours(String markup) {
    out.append(markup);
    return this;
  }

  /** A line break within a text would show as a space. */
  private void end(String element) {
    out.append("</").append(element).append(INLINE.contains(element) ? ">" : ">\n");
  }

  private void begin(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
  }

  private void escaped(int codePoint) {
    switch (codePoint) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      default -> out.appendCodePoint(codePoint);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

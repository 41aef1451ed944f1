package org.channelwise.report.pretty;

import java.util.List;
import java.util.Locale;
import org.channelwise.report.pretty.Style.Ink;
import org.channelwise.source.Plain;

/** Lines of at most 80 columns, in one layout: a narrow column of labels, then text. */
public final class Page {

  private static final int WIDTH = 80;
  private static final int INDENT = 2;
  private static final int LABEL = 9;
  private static final int TEXT = LABEL + 2;

  private final StringBuilder drawn = new StringBuilder();
  private final Style style;

  /** An empty page. */
  public Page(Style style) {
    this.style = style;
  }

  /** Takes all that was drawn off the page. */
  public String take() {
    String text = drawn.toString();
    drawn.setLength(0);
    return text;
  }

  /** An empty line. */
  void blank() {
    drawn.append('\n');
  }

  /** A line across the page. */
  void rule() {
    heading(Span.dim("-".repeat(WIDTH)));
  }

  /** Text from the left edge. */
  void heading(Span... text) {
    block("", 0, text);
  }

  /** The title of a part. */
  void section(String title, Ink ink) {
    heading(new Span(title.toUpperCase(Locale.ROOT), ink));
  }

  /** Text at the indent of channels. */
  void paragraph(Span... text) {
    block(" ".repeat(INDENT), INDENT, text);
  }

  /** A channel at the left, its figures at the right, below each other where they do not fit. */
  void row(Span left, Span right) {
    row(INDENT, left, right);
  }

  /** A title at the left edge, a note at the right. */
  void title(Span left, Span right) {
    row(0, left, right);
  }

  private void row(int indent, Span left, Span right) {
    String margin = " ".repeat(indent);
    int gap = WIDTH - indent - Columns.of(left.text()) - Columns.of(right.text());
    if (gap < 2) {
      block(margin, indent, left);
      block(margin, indent, right);
      return;
    }
    drawn.append(margin).append(paint(left));
    if (!right.text().isEmpty()) {
      drawn.append(" ".repeat(gap)).append(paint(right));
    }
    blank();
  }

  /** A label, right-aligned in its column, and text beside it. */
  void entry(Span label, Span... text) {
    String margin = " ".repeat(Math.max(0, LABEL - Columns.of(label.text())));
    block(margin + paint(label) + " ".repeat(TEXT - LABEL), TEXT, text);
  }

  /** More text below an entry's. */
  void more(Span... text) {
    block(" ".repeat(TEXT), TEXT, text);
  }

  /** A line as it stands, however wide it is. */
  void verbatim(String line) {
    drawn.append(Plain.line(line)).append('\n');
  }

  /** Text at an indent, where something else may stand in front of its first line. */
  void block(String start, int indent, Span... text) {
    String margin = start;
    for (List<Span> line : Wrapping.lines(WIDTH - indent, List.of(text))) {
      drawn.append(margin).append(String.join(" ", line.stream().map(this::paint).toList()));
      blank();
      margin = " ".repeat(indent);
    }
  }

  private String paint(Span span) {
    return style.paint(span.ink(), span.text());
  }
}

package org.channelwise.report.pretty;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.channelwise.source.Plain;

/**
 * Lines of at most {@value #WIDTH} columns, in one layout: a narrow column of labels, then text.
 */
public final class Page {

  /** The columns of a line. */
  public static final int WIDTH = 80;

  private static final int INDENT = 2;
  private static final int LABEL = 9;
  private static final int TEXT = LABEL + 2;

  private final Writer out;
  private final Style style;

  /** An empty page. */
  public Page(Writer out, Style style) {
    this.out = out;
    this.style = style;
  }

  /** An empty line. */
  void blank() throws IOException {
    out.write('\n');
  }

  /** A line across the page. */
  void rule() throws IOException {
    out.write(style.paint(Style.Ink.DIM, "-".repeat(WIDTH)));
    out.write('\n');
  }

  /** Text from the left edge. */
  void heading(Span... text) throws IOException {
    write(0, Wrapping.lines(WIDTH, List.of(text)));
  }

  /** The title of a part. */
  void section(String title, Style.Ink ink) throws IOException {
    heading(new Span(title.toUpperCase(Locale.ROOT), ink));
  }

  /** Text at the indent of channels. */
  void paragraph(Span... text) throws IOException {
    write(INDENT, Wrapping.lines(WIDTH - INDENT, List.of(text)));
  }

  /** A channel at the left, its figures at the right, below each other where they do not fit. */
  void row(Span left, Span right) throws IOException {
    row(INDENT, left, right);
  }

  /** A title at the left edge, a note at the right. */
  void title(Span left, Span right) throws IOException {
    row(0, left, right);
  }

  private void row(int indent, Span left, Span right) throws IOException {
    int gap = WIDTH - indent - Columns.of(left.text()) - Columns.of(right.text());
    if (gap < 2) {
      write(indent, Wrapping.lines(WIDTH - indent, List.of(left)));
      write(indent, Wrapping.lines(WIDTH - indent, List.of(right)));
      return;
    }
    out.write(" ".repeat(indent));
    out.write(style.paint(left.ink(), left.text()));
    out.write(right.text().isEmpty() ? "" : " ".repeat(gap));
    out.write(style.paint(right.ink(), right.text()));
    out.write('\n');
  }

  /** A label, right-aligned in its column, and text beside it. */
  void entry(Span label, Span... text) throws IOException {
    List<List<Span>> lines = Wrapping.lines(WIDTH - TEXT, List.of(text));
    out.write(" ".repeat(Math.max(0, LABEL - Columns.of(label.text()))));
    out.write(style.paint(label.ink(), label.text()));
    out.write(" ".repeat(TEXT - LABEL));
    line(lines.get(0));
    write(TEXT, lines.subList(1, lines.size()));
  }

  /** More text below an entry's. */
  void more(Span... text) throws IOException {
    write(TEXT, Wrapping.lines(WIDTH - TEXT, List.of(text)));
  }

  /** A line as it stands, however wide it is. */
  void verbatim(String line) throws IOException {
    out.write(Plain.line(line) + "\n");
  }

  /** Hands on what was written. */
  public void flush() throws IOException {
    out.flush();
  }

  private void write(int indent, List<List<Span>> lines) throws IOException {
    for (List<Span> line : lines) {
      out.write(" ".repeat(indent));
      line(line);
    }
  }

  private void line(List<Span> words) throws IOException {
    int from = 0;
    while (from < words.size()) {
      Style.Ink ink = words.get(from).ink();
      StringBuilder run = new StringBuilder(words.get(from).text());
      int to = from + 1;
      while (to < words.size() && words.get(to).ink() == ink) {
        run.append(' ').append(words.get(to++).text());
      }
      out.write(from == 0 ? "" : " ");
      out.write(style.paint(ink, run.toString()));
      from = to;
    }
    out.write('\n');
  }
}

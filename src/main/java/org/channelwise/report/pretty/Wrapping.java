package org.channelwise.report.pretty;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a given width, between words where it can. */
final class Wrapping {

  private final int width;
  private final List<List<Span>> lines = new ArrayList<>();
  private List<Span> line = new ArrayList<>();
  private int used;

  private Wrapping(int width) {
    this.width = width;
  }

  /** The words of these texts, in lines of at most so many columns; at least one line. */
  static List<List<Span>> lines(int width, List<Span> texts) {
    Wrapping wrapping = new Wrapping(width);
    for (Span text : texts) {
      for (String word : text.text().split(" ", -1)) {
        if (!word.isEmpty()) {
          wrapping.add(new Span(word, text.ink()));
        }
      }
    }
    wrapping.lines.add(wrapping.line);
    return wrapping.lines;
  }

  private void add(Span word) {
    if (used > 0 && used + 1 + Columns.of(word.text()) > width) {
      breakLine();
    }
    String left = word.text();
    while (Columns.of(left) > width) {
      int cut = Columns.cut(left, width);
      put(new Span(left.substring(0, cut), word.ink()), width);
      breakLine();
      left = left.substring(cut);
    }
    put(new Span(left, word.ink()), Columns.of(left));
  }

  private void put(Span word, int columns) {
    used += columns + (used > 0 ? 1 : 0);
    line.add(word);
  }

  private void breakLine() {
    lines.add(line);
    line = new ArrayList<>();
    used = 0;
  }
}

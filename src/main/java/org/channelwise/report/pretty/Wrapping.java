package org.channelwise.report.pretty;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a given width, between words where it can. */
final class Wrapping {

  private final int width;
  private final List<List<Span>> lines = new ArrayList<>(List.of(new ArrayList<>()));
  private int used;

  private Wrapping(int width) {
    this.width = width;
  }

  /** These texts in lines of at most so many columns, a space between all; at least one line. */
  static List<List<Span>> lines(int width, List<Span> texts) {
    Wrapping wrapping = new Wrapping(width);
    for (Span text : texts) {
      for (String word : text.text().split(" ", -1)) {
        if (!word.isEmpty()) {
          wrapping.add(new Span(word, text.ink()));
        }
      }
    }
    return wrapping.lines;
  }

  private void add(Span word) {
    if (used > 0 && used + 1 + Columns.of(word.text()) > width) {
      breakLine();
    }
    String left = word.text();
    while (Columns.of(left) > width) {
      int cut = Columns.cut(left, width);
      put(new Span(left.substring(0, cut), word.ink()));
      breakLine();
      left = left.substring(cut);
    }
    put(new Span(left, word.ink()));
  }

  /** Words in one ink are one span. */
  private void put(Span word) {
    used += Columns.of(word.text()) + (used > 0 ? 1 : 0);
    List<Span> line = lines.get(lines.size() - 1);
    int last = line.size() - 1;
    if (last >= 0 && line.get(last).ink() == word.ink()) {
      line.set(last, new Span(line.get(last).text() + " " + word.text(), word.ink()));
    } else {
      line.add(word);
    }
  }

  private void breakLine() {
    lines.add(new ArrayList<>());
    used = 0;
  }
}

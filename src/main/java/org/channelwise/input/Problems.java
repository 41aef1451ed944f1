package org.channelwise.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of one text while it is being read. */
final class Problems {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.<Problem>comparingInt(problem -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column());

  private final SourceText source;
  private final List<Problem> found = new ArrayList<>();

  Problems(SourceText source) {
    this.source = source;
  }

  void at(int line, int column, String message, String hint) {
    found.add(source.problem(line, column, message, hint));
  }

  void at(Node node, String message, String hint) {
    at(node.line(), node.column(), message, hint);
  }

  boolean any() {
    return !found.isEmpty();
  }

  /** The problems by their place; those at one place as they were found. */
  List<Problem> inOrder() {
    return found.stream().distinct().sorted(BY_PLACE).toList();
  }

  Place place(Node node) {
    return new Place(source.name(), node.line(), node.column());
  }
}

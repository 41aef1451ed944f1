package org.channelwise.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.Place;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;

/** Gathers the problems of one rule file while it is being read. */
final class Faults {

  /** So many problems of one file are listed; who has more begins with these. */
  private static final int MOST = 100;

  private static final Comparator<Problem> BY_PLACE =
      Comparator.<Problem>comparingInt(problem -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column());

  private final SourceText source;
  private final List<Problem> found = new ArrayList<>();

  Faults(SourceText source) {
    this.source = source;
  }

  void at(ProblemKind kind, int line, int column, String message, String hint) {
    found.add(source.problem(kind, line, column, message, hint));
  }

  void at(ProblemKind kind, Token token, String message, String hint) {
    at(kind, token.getLine(), token.getCharPositionInLine() + 1, message, hint);
  }

  /** A problem right behind a token. */
  void after(ProblemKind kind, Token token, String message, String hint) {
    String text = token.getText();
    int length = text.codePointCount(0, text.length());
    at(kind, token.getLine(), token.getCharPositionInLine() + 1 + length, message, hint);
  }

  /** None yet, of the same file. */
  Faults empty() {
    return new Faults(source);
  }

  void addAll(Faults others) {
    found.addAll(others.found);
  }

  /** Whether there are more than anybody is told of. */
  boolean isFull() {
    return found.size() > MOST;
  }

  int count() {
    return found.size();
  }

  /** The problems by their place; those at one place as they were found. */
  List<Problem> inOrder() {
    List<Problem> sorted = found.stream().sorted(BY_PLACE).toList();
    if (sorted.size() <= MOST) {
      return sorted;
    }
    List<Problem> first = new ArrayList<>(sorted.subList(0, MOST));
    Place next = sorted.get(MOST).place();
    first.add(
        source.problem(
            ProblemKind.TOO_LARGE,
            next.line(),
            next.column(),
            "There are more problems than these.",
            "Mend these first."));
    return List.copyOf(first);
  }
}

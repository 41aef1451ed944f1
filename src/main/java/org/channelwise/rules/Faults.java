package org.channelwise.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.channelwise.input.Problem;
import org.channelwise.input.SourceText;

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

  void at(int line, int column, String message, String hint) {
    found.add(source.problem(line, column, message, hint));
  }

  void at(Token token, String message, String hint) {
    at(token.getLine(), token.getCharPositionInLine() + 1, message, hint);
  }

  /** A problem right behind a token. */
  void after(Token token, String message, String hint) {
    String text = token.getText();
    int length = text.codePointCount(0, text.length());
    at(token.getLine(), token.getCharPositionInLine() + 1 + length, message, hint);
  }

  int count() {
    return found.size();
  }

  /** The problems by their place; those at one place as they were found. */
  List<Problem> inOrder() {
    return found.stream().sorted(BY_PLACE).limit(MOST).toList();
  }
}

package org.channelwise.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;

/** Collects the problems of one rule file while it is being read. */
public final class ProblemCollector {

  /** So many problems of one file are listed; who has more begins with these. */
  private static final int MOST = 100;

  private static final Comparator<TokenMistake> BY_PLACE =
      Comparator.comparingInt(TokenMistake::line).thenComparingInt(TokenMistake::column);

  private final SourceText source;
  private final List<TokenMistake> found = new ArrayList<>();

  /** A collector for a file. */
  public ProblemCollector(SourceText source) {
    this.source = source;
  }

  /** Adds a problem at a line and a column, both from 1. */
  public void at(ProblemKind kind, int line, int column, String message, String hint) {
    found.add(new TokenMistake(kind, line, column, message, () -> hint));
  }

  /** Adds a problem at a token. */
  public void at(ProblemKind kind, Token token, String message, String hint) {
    at(kind, token.line(), token.column(), message, hint);
  }

  /** Adds a problem at a token, with a hint that is made only if somebody is told of it. */
  public void at(ProblemKind kind, Token token, String message, Supplier<String> hint) {
    found.add(new TokenMistake(kind, token.line(), token.column(), message, hint));
  }

  void addAll(List<TokenMistake> mistakes) {
    found.addAll(mistakes);
  }

  /** None yet, of the same file. */
  public ProblemCollector empty() {
    return new ProblemCollector(source);
  }

  /** Adds the problems of another collector. */
  public void addAll(ProblemCollector others) {
    found.addAll(others.found);
  }

  /** Whether there are more than anybody is told of. */
  boolean isFull() {
    return found.size() > MOST;
  }

  /** How many there are. */
  public int count() {
    return found.size();
  }

  /** The problems by their place; those at one place as they were found. */
  public List<Problem> inOrder() {
    List<TokenMistake> first =
        new ArrayList<>(found.stream().sorted(BY_PLACE).limit(MOST + 1L).toList());
    if (first.size() > MOST) {
      TokenMistake next = first.remove(MOST);
      first.add(
          new TokenMistake(
              ProblemKind.TOO_LARGE,
              next.line(),
              next.column(),
              "There are more problems than these.",
              () -> "Mend these first."));
    }
    return first.stream().map(mistake -> mistake.in(source)).toList();
  }
}

package org.channelwise.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers the problems of one text while it is being read, up to as many as a person will mend. */
public final class Problems {
  private static final int MOST = 100;

  private static final Comparator<Problem> BY_PLACE =
      Comparator.<Problem>comparingInt(problem -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column());

  private final SourceText source;
  private final List<Problem> found = new ArrayList<>();
  private final Set<Place> places = new HashSet<>();
  private Optional<Problem> more = Optional.empty();

  public Problems(SourceText source) {
    this.source = source;
  }

  public void at(ProblemKind kind, int line, int column, String message, String hint) {
    if (!isFull()) {
      add(source.problem(kind, line, column, message, hint));
    }
  }

  void add(Problem problem) {
    if (found.size() < MOST) {
      found.add(problem);
      places.add(problem.place());
    } else if (more.isEmpty()) {
      more =
          Optional.of(
              source.problem(
                  ProblemKind.TOO_LARGE,
                  problem.place().line(),
                  problem.place().column(),
                  "There are more problems than these.",
                  "Mend these first."));
    }
  }

  public void at(ProblemKind kind, Node node, String message, String hint) {
    at(kind, node.line(), node.column(), message, hint);
  }

  /** Where a value stands. */
  public Place place(Node node) {
    return new Place(source.name(), node.line(), node.column());
  }

  /** Whether a value is known to be wrong already, so that nothing more need be said about it. */
  public boolean isReported(Node node) {
    return places.contains(place(node));
  }

  /** Whether looking for more problems is of no use. */
  public boolean isFull() {
    return more.isPresent();
  }

  public boolean any() {
    return !found.isEmpty();
  }

  /** The problems by their place; those at one place as they were found. */
  public List<Problem> inOrder() {
    return Stream.concat(found.stream().distinct().sorted(BY_PLACE), more.stream()).toList();
  }
}

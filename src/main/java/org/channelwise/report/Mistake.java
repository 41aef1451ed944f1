package org.channelwise.report;

import java.util.Optional;
import org.channelwise.source.Place;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;

/**
 * Why there is no answer to a part of what was asked.
 *
 * @param kind what sort of mistake it is, in lower-case words joined by hyphens
 * @param problem the sort of problem that it is; empty where no file is wrong
 * @param place where it stands
 * @param message what is wrong
 * @param hint what to do; empty if the message says it all
 */
public record Mistake(
    String kind, Optional<ProblemKind> problem, Place place, String message, String hint) {

  private static final String NO_ANSWER = "no-answer";

  /** Something wrong with a file. */
  public static Mistake of(Problem problem) {
    return new Mistake(
        problem.kind().id(),
        Optional.of(problem.kind()),
        problem.place(),
        problem.message(),
        problem.hint());
  }

  /** A file that is right, but has no answer for another reason. */
  public static Mistake withoutAnswer(String file, String why) {
    return new Mistake(NO_ANSWER, Optional.empty(), new Place(file, 1, 1), why, "");
  }
}

package org.channelwise.language;

import java.util.List;
import java.util.function.Predicate;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;

/**
 * Mends slips of the pen in a file that breaks the syntax, so that the rest of it can be read and
 * checked as if they were not there. Each slip is reported, so what is mended here never runs.
 */
final class Mending {

  private static final List<Predicate<Walk>> SLIPS =
      List.of(
          CharacterSlips::mend,
          LineSlips::mend,
          QuoteSlips::mend,
          HeadingSlips::mend,
          HeaderSlips::mend,
          WordSlips::mend,
          SignSlips::mend,
          ConditionSlips::mend,
          OperatorSlips::mend,
          ConstraintSlips::mend,
          ValueSlips::mend,
          ConclusionSlips::mend);

  private Mending() {}

  /**
   * The words and signs of a file, as far as possible without slips.
   *
   * @param tokens those that the file holds, without white space and comments
   * @param folder the folder of the file, below {@code rules/}
   */
  static List<Token> mend(List<Token> tokens, String folder, Faults faults) {
    Walk walk = new Walk(tokens, folder, faults);
    if (!LineSlips.hasRule(walk)) {
      walk.report(
          ProblemKind.EMPTY_FILE, "The file has no rule.", "Write one, or delete the file.");
      HeadingSlips.put(walk);
      walk.drop(tokens.size());
    }
    while (!walk.atEnd()) {
      if (walk.isFull() || SLIPS.stream().noneMatch(slip -> slip.test(walk))) {
        walk.pass();
      }
    }
    WordSlips.mendEnd(walk);
    walk.pass();
    return walk.mended();
  }
}

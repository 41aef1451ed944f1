package org.channelwise.syntax;

import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;

/**
 * A problem of a rule file before anybody is told of it, and so without the line that it is about.
 *
 * @param kind what sort of mistake it is
 * @param line from 1
 * @param column from 1
 * @param message what is wrong
 * @param hint what to do
 */
public record TokenMistake(ProblemKind kind, int line, int column, String message, String hint) {

  /** The same with its line of a text. */
  Problem in(SourceText source) {
    return source.problem(kind, line, column, message, hint);
  }
}

package org.channelwise.syntax;

import java.util.function.Supplier;
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
 * @param hint says what to do; asked only if somebody is told of it, for to look for the word that
 *     was meant takes long
 */
public record TokenMistake(
    ProblemKind kind, int line, int column, String message, Supplier<String> hint) {

  /** The same with its line of a text. */
  Problem in(SourceText source) {
    return source.problem(kind, line, column, message, hint.get());
  }
}

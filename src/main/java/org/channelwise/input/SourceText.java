package org.channelwise.input;

import java.util.List;

/**
 * The text of a file, kept for showing the lines that problems are about.
 *
 * @param name the file as it was given, {@code -} for standard input
 * @param text the whole text
 * @param lines its lines, without their ends
 */
public record SourceText(String name, String text, List<String> lines) {

  /** Splits the text into its lines. */
  public SourceText(String name, String text) {
    this(name, text, text.lines().toList());
  }

  /** Copies the lines. */
  public SourceText {
    lines = List.copyOf(lines);
  }

  /** A problem at a line and a column of this text, both from 1. */
  public Problem problem(ProblemKind kind, int line, int column, String message, String hint) {
    String shown = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    return new Problem(kind, new Place(name, line, column), shown, message, hint);
  }
}

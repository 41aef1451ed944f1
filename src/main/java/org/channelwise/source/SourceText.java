package org.channelwise.source;

import java.util.stream.Stream;

/**
 * The text of a file, or a part of it, kept for showing the lines that problems are about.
 *
 * @param name the file as it was given, {@code -} for standard input
 * @param firstLine the line of the file that the text begins with, from 1
 */
public record SourceText(String name, int firstLine, String text) {

  /** The text of a whole file. */
  public SourceText(String name, String text) {
    this(name, 1, text);
  }

  /** Its lines, without their ends. */
  public Stream<String> lines() {
    return text.lines();
  }

  /** A problem at a line and a column of the file, both from 1. */
  public Problem problem(ProblemKind kind, int line, int column, String message, String hint) {
    return new Problem(kind, new Place(name, line, column), line(line - firstLine), message, hint);
  }

  /** A line as problems count them; a carriage return by itself ends none. */
  private String line(int index) {
    String[] lines = index < 0 ? new String[0] : text.split("\n", index + 2);
    return index < lines.length && index >= 0 ? lines[index] : "";
  }

  @Override
  public String toString() {
    return name;
  }
}

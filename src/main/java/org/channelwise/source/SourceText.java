package org.channelwise.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a file, or a part of it, kept for showing the lines that problems are about. */
public final class SourceText {

  private final String name;
  private final int firstLine;
  private final String text;

  // Split when first asked for: most files are right, and no line of theirs is shown.
  private volatile @Nullable List<String> lines;

  /**
   * Keeps the text of a whole file.
   *
   * @param name the file as it was given, {@code -} for standard input
   * @param text the whole text
   */
  public SourceText(String name, String text) {
    this(name, 1, text);
  }

  /**
   * Keeps a part of a file.
   *
   * @param name the file as it was given, {@code -} for standard input
   * @param firstLine the line of the file that the text begins with, from 1
   * @param text some whole lines
   */
  public SourceText(String name, int firstLine, String text) {
    this.name = name;
    this.firstLine = firstLine;
    this.text = text;
  }

  /** The file as it was given, {@code -} for standard input. */
  public String name() {
    return name;
  }

  /** The line of the file that the text begins with, from 1. */
  public int firstLine() {
    return firstLine;
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** Its lines, without their ends. */
  public List<String> lines() {
    List<String> known = lines;
    if (known == null) {
      known = text.lines().toList();
      lines = known;
    }
    return known;
  }

  /** A problem at a line and a column of the file, both from 1. */
  public Problem problem(ProblemKind kind, int line, int column, String message, String hint) {
    int index = line - firstLine;
    String shown = index >= 0 && index < lines().size() ? lines().get(index) : "";
    return new Problem(kind, new Place(name, line, column), shown, message, hint);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceText that
        && name.equals(that.name)
        && firstLine == that.firstLine
        && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + text.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}

package org.channelwise.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a file, kept for showing the lines that problems are about. */
public final class SourceText {

  private final String name;
  private final String text;

  // Split when first asked for: most files are right, and no line of theirs is shown.
  private volatile @Nullable List<String> lines;

  /**
   * Keeps a text.
   *
   * @param name the file as it was given, {@code -} for standard input
   * @param text the whole text
   */
  public SourceText(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /** The file as it was given, {@code -} for standard input. */
  public String name() {
    return name;
  }

  /** The whole text. */
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

  /** A problem at a line and a column of this text, both from 1. */
  public Problem problem(ProblemKind kind, int line, int column, String message, String hint) {
    String shown = line >= 1 && line <= lines().size() ? lines().get(line - 1) : "";
    return new Problem(kind, new Place(name, line, column), shown, message, hint);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SourceText that && name.equals(that.name) && text.equals(that.text);
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

package org.channelwise.source;

/** One document of a YAML stream. */
public record YamlDocument(SourceText source) {
  private static final String MARKER = "---";

  /** Whether the document says nothing. */
  public boolean isBlank() {
    return source.lines().map(YamlDocument::content).allMatch(String::isBlank);
  }

  /** Whether the document begins with a line of three hyphens. */
  boolean hasMarker() {
    return source.lines().findFirst().filter(YamlDocument::isMarker).isPresent();
  }

  /** Says that the document is blank, which only a document of a longer stream may be. */
  public void reportBlank(Problems problems) {
    if (hasMarker()) {
      problems.at(
          ProblemKind.EMPTY_FILE,
          source.firstLine(),
          1,
          "The document that begins here is empty.",
          "Write something below the three hyphens, or delete them.");
    } else {
      problems.at(
          ProblemKind.EMPTY_FILE,
          1,
          1,
          "The file is empty.",
          "Write something into it, or leave the file out.");
    }
  }

  private static boolean isMarker(String line) {
    return line.equals(MARKER) || line.startsWith(MARKER + " ") || line.startsWith(MARKER + "\t");
  }

  private static String content(String line) {
    String rest = (isMarker(line) ? line.substring(MARKER.length()) : line).strip();
    return rest.startsWith("#") || rest.equals("...") ? "" : rest;
  }
}

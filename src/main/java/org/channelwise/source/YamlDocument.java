package org.channelwise.source;

import java.util.ArrayList;
import java.util.List;

/**
 * One document of a YAML stream. A line that begins with {@code ---} is a document marker wherever
 * it stands, so the stream can be split without understanding it, and a broken document does not
 * take the others with it.
 *
 * @param source the text of the whole stream
 * @param firstLine the line where the document begins, from 1
 * @param lines the document's lines, its marker included
 */
public record YamlDocument(SourceText source, int firstLine, List<String> lines) {
  private static final String MARKER = "---";

  public YamlDocument {
    lines = List.copyOf(lines);
  }

  /** The documents of a stream; one at least, though it may be blank. */
  public static List<YamlDocument> split(SourceText source) {
    List<Integer> starts = new ArrayList<>();
    List<String> lines = source.lines();
    starts.add(0);
    for (int line = 0; line < lines.size(); line++) {
      if (isMarker(lines.get(line)) && line > 0) {
        starts.add(line);
      }
    }
    List<YamlDocument> documents = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      documents.add(new YamlDocument(source, from + 1, lines.subList(from, to)));
    }
    if (documents.size() > 1 && documents.get(0).isPreamble()) {
      documents.remove(0);
    }
    return documents;
  }

  /** Whether the document says nothing. */
  public boolean isBlank() {
    return lines.stream().map(YamlDocument::content).allMatch(String::isBlank);
  }

  public boolean hasMarker() {
    return !lines.isEmpty() && isMarker(lines.get(0));
  }

  public String text() {
    return String.join("\n", lines) + "\n";
  }

  private boolean isPreamble() {
    return !hasMarker() && isBlank();
  }

  private static boolean isMarker(String line) {
    return line.startsWith(MARKER)
        && (line.length() == MARKER.length()
            || line.charAt(MARKER.length()) == ' '
            || line.charAt(MARKER.length()) == '\t');
  }

  private static String content(String line) {
    String rest = (isMarker(line) ? line.substring(MARKER.length()) : line).strip();
    return rest.startsWith("#") || rest.equals("...") ? "" : rest;
  }
}

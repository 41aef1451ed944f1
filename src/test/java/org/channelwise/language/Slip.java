package org.channelwise.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A slip of the pen in {@code slips.drl}, from the table {@code slips.txt}.
 *
 * @param name what it is called
 * @param from the first line that it replaces, from 0
 * @param to the line behind the last one that it replaces, from 0
 * @param lines what stands there instead
 * @param told all that is told of the file then
 */
public record Slip(String name, int from, int to, List<String> lines, String told) {

  /** The folder below {@code rules/} that the file with slips is written for. */
  static final String FOLDER = "fit";

  private static final Pattern HEAD = Pattern.compile("== (\\S+), (\\d+)(?:-(\\d+)|(\\+))?");
  private static final Pattern UNSEEN = Pattern.compile("\\\\u([0-9a-f]{4})");

  public Slip {
    lines = List.copyOf(lines);
  }

  /** All slips of the table. */
  public static List<Slip> all() {
    String table = RuleTexts.text(RuleTexts.folder().resolve("slips.txt"));
    return Stream.of(table.split("(?m)^(?=== )")).skip(1).map(Slip::of).toList();
  }

  /** The lines of the file without a slip. */
  static List<String> base() {
    return RuleTexts.text(file()).lines().toList();
  }

  /** The file without a slip. */
  static Path file() {
    return RuleTexts.folder().resolve("slips.drl");
  }

  /** The file with this slip. */
  public String text() {
    List<String> base = base();
    List<String> all = new ArrayList<>(base.subList(0, from));
    all.addAll(lines);
    all.addAll(base.subList(to, base.size()));
    return String.join("\n", all) + "\n";
  }

  @Override
  public String toString() {
    return name;
  }

  private static Slip of(String entry) {
    List<String> entryLines = entry.lines().toList();
    Matcher head = HEAD.matcher(entryLines.get(0));
    if (!head.matches()) {
      throw new IllegalStateException(entryLines.get(0));
    }
    int first = Integer.parseInt(head.group(2));
    int last = head.group(3) == null ? first : Integer.parseInt(head.group(3));
    List<String> put = new ArrayList<>();
    StringBuilder told = new StringBuilder();
    for (String line : entryLines.subList(1, entryLines.size())) {
      if (line.startsWith(">")) {
        put.add(
            UNSEEN
                .matcher(line.substring(1))
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16))));
      } else if (!line.isBlank()) {
        told.append(line).append('\n');
      }
    }
    return new Slip(
        head.group(1), first - 1, head.group(4) == null ? last : first - 1, put, told.toString());
  }
}

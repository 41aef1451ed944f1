package org.channelwise.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks of code of a document. A remark that is not shown, {@code <!-- edit: FILE -->}, says
 * what a block is for: {@code file} makes it the content of a file, {@code edit} changes a file by
 * its lines with {@code -} and {@code +}, {@code in} claims that a file holds it, {@code status} is
 * what a command ends with.
 */
final class Guide {

  private static final Pattern REMARK = Pattern.compile("<!-- ([\\w ]+): (.*) -->");
  private static final Pattern FENCE = Pattern.compile("```(\\w*)");

  private Guide() {}

  /**
   * A block of code.
   *
   * @param line where it begins
   * @param language what stands after the fence
   * @param lines its lines
   * @param role what the remark before it says it is for; empty if there is none
   * @param argument what the remark names
   * @param before the paragraph before it, empty if another block stands right before it
   */
  record Block(
      int line, String language, List<String> lines, String role, String argument, String before) {

    String text() {
      return String.join("\n", lines);
    }
  }

  static List<Block> blocks(Path document) throws IOException {
    List<String> lines = Files.readAllLines(document);
    List<Block> blocks = new ArrayList<>();
    String role = "";
    String argument = "";
    StringBuilder before = new StringBuilder();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      Matcher remark = REMARK.matcher(line);
      Matcher fence = FENCE.matcher(line);
      if (remark.matches()) {
        role = remark.group(1);
        argument = remark.group(2);
      } else if (fence.matches()) {
        int end = at + 1;
        while (!lines.get(end).equals("```")) {
          end++;
        }
        blocks.add(
            new Block(
                at + 1,
                fence.group(1),
                lines.subList(at + 1, end),
                role,
                argument,
                before.toString()));
        at = end;
        role = "";
        argument = "";
        before.setLength(0);
      } else if (!line.isBlank()) {
        if (at > 0 && lines.get(at - 1).isBlank()) {
          before.setLength(0);
        }
        before.append(line).append('\n');
      }
    }
    return blocks;
  }

  /** The rows of the table after {@code <!-- table: NAME -->}, each as its cells. */
  static List<List<String>> table(Path document, String name) throws IOException {
    List<String> lines = Files.readAllLines(document);
    int at = lines.indexOf("<!-- table: " + name + " -->");
    if (at < 0) {
      throw new IllegalArgumentException(document + " has no table " + name);
    }
    return lines.subList(at + 3, lines.size()).stream()
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> List.of(line.substring(1, line.length() - 1).strip().split("\\s*\\|\\s*")))
        .toList();
  }
}

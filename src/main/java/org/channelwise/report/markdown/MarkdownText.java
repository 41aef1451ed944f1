package org.channelwise.report.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.channelwise.source.Plain;

/** Text that stays text in a Markdown comment: no markup, HTML, links or mentions. */
final class MarkdownText {

  private static final String ESCAPED = "\\`*_{}[]|~$";
  private static final Pattern OPENS_BLOCK = Pattern.compile("^(\\d*)([-+=.)])");
  private static final Pattern LINK =
      Pattern.compile("(?i)(://|www(?=\\.)|[@#]|\\bgh(?=-\\d)|:(?=[\\w+\\\\-]+:))");

  /** What would end code between backticks, or a cell, or be a command to a build server. */
  private static final Pattern ENDS_CODE = Pattern.compile("[`|]|##\\[");

  /** An empty comment: invisible, and it keeps a site from making a mention or a link of a word. */
  private static final String BREAK = "<!-- -->";

  private MarkdownText() {}

  /** The text, escaped, for a paragraph, a heading, a list or a table. */
  static String of(String text) {
    String plain = Plain.of(text).strip();
    StringBuilder escaped = new StringBuilder(plain.length());
    plain.codePoints().forEach(codePoint -> append(escaped, codePoint));
    String inline = LINK.matcher(escaped).replaceAll(found -> broken(found.group()));
    return OPENS_BLOCK.matcher(inline).replaceFirst("$1\\\\$2");
  }

  /** A name or a place as code. */
  static String code(String text) {
    String plain = Plain.of(text).strip();
    if (plain.isEmpty()) {
      return "";
    }
    return ENDS_CODE.matcher(plain).find() ? "<code>" + of(plain) + "</code>" : "`" + plain + "`";
  }

  /** A row of a table. */
  static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  /** Lines as text, each with its end. */
  static String joined(List<String> lines) {
    return String.join("", lines.stream().map(line -> line + "\n").toList());
  }

  /** A table, with an empty line above it. */
  static List<String> table(String head, String alignment, List<String> rows) {
    return Stream.concat(Stream.of("", head, alignment), rows.stream()).toList();
  }

  private static void append(StringBuilder escaped, int codePoint) {
    switch (codePoint) {
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '&' -> escaped.append("&amp;");
      default -> {
        if (ESCAPED.indexOf(codePoint) >= 0) {
          escaped.append('\\');
        }
        escaped.appendCodePoint(codePoint);
      }
    }
  }

  private static String broken(String found) {
    return found.startsWith(":") ? ":" + BREAK + found.substring(1) : found + BREAK;
  }
}

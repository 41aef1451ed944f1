package org.channelwise.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Takes workflow commands from what a step prints, as the runner of GitHub Actions does: written
 * after {@code ActionCommand.cs} ({@code TryParseV2}, {@code TryParse} and the three tables of
 * escapes) and {@code ActionCommandManager.cs} of github.com/actions/runner at commit 258d6c85.
 */
final class Runner {

  /** The commands that the runner has extensions for, and the one that stops it. */
  private static final Set<String> REGISTERED =
      Set.of(
          "internal-set-repo-path",
          "set-env",
          "set-output",
          "save-state",
          "add-mask",
          "add-path",
          "add-matcher",
          "remove-matcher",
          "debug",
          "warning",
          "error",
          "notice",
          "group",
          "endgroup",
          "echo",
          "stop-commands");

  /** Undone in this order, the percent sign last. */
  private static final List<Map.Entry<String, String>> IN_DATA =
      List.of(Map.entry("%0D", "\r"), Map.entry("%0A", "\n"), Map.entry("%25", "%"));

  private static final List<Map.Entry<String, String>> IN_PROPERTIES =
      List.of(
          Map.entry("%0D", "\r"),
          Map.entry("%0A", "\n"),
          Map.entry("%3A", ":"),
          Map.entry("%2C", ","),
          Map.entry("%25", "%"));

  private static final List<Map.Entry<String, String>> IN_OLDER =
      List.of(
          Map.entry("%3B", ";"),
          Map.entry("%0D", "\r"),
          Map.entry("%0A", "\n"),
          Map.entry("%5D", "]"),
          Map.entry("%25", "%"));

  private Runner() {}

  /**
   * A command.
   *
   * @param properties by their names in small letters, since the runner tells no case apart
   */
  record Command(String name, Map<String, String> properties, String data) {}

  /** The commands in an output, one a line at most; a carriage return ends a line, too. */
  static List<Command> commands(String output) {
    return output.lines().flatMap(line -> command(line).stream()).toList();
  }

  private static Optional<Command> command(String line) {
    Optional<Command> command = newer(trimmedInFront(line));
    return command.isPresent() ? command : older(line);
  }

  private static Optional<Command> newer(String line) {
    int end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
    return end < 0
        ? Optional.empty()
        : command(line.substring(2, end), ",", IN_PROPERTIES, line.substring(end + 2), IN_DATA);
  }

  private static Optional<Command> older(String line) {
    int begin = line.indexOf("##[");
    int end = begin < 0 ? -1 : line.indexOf(']', begin);
    return end < 0
        ? Optional.empty()
        : command(line.substring(begin + 3, end), ";", IN_OLDER, line.substring(end + 1), IN_OLDER);
  }

  private static Optional<Command> command(
      String head,
      String separator,
      List<Map.Entry<String, String>> escapes,
      String data,
      List<Map.Entry<String, String>> dataEscapes) {
    int blank = head.indexOf(' ');
    String name = blank < 0 ? head : head.substring(0, blank);
    if (!REGISTERED.contains(name)) {
      return Optional.empty();
    }
    Map<String, String> properties = new TreeMap<>();
    if (blank > 0) {
      for (String property : head.substring(blank + 1).strip().split(separator, -1)) {
        String[] pair = property.split("=", 2);
        if (pair.length == 2 && !pair[0].isEmpty() && !pair[1].isEmpty()) {
          properties.put(pair[0].toLowerCase(Locale.ROOT), undone(pair[1], escapes));
        }
      }
    }
    return Optional.of(new Command(name, properties, undone(data, dataEscapes)));
  }

  private static String undone(String text, List<Map.Entry<String, String>> escapes) {
    String undone = text;
    for (Map.Entry<String, String> escape : escapes) {
      undone = undone.replace(escape.getKey(), escape.getValue());
    }
    return undone;
  }

  /** Without what .NET's {@code String.TrimStart} takes for white space. */
  private static String trimmedInFront(String line) {
    int from = 0;
    while (from < line.length() && isWhite(line.charAt(from))) {
      from++;
    }
    return line.substring(from);
  }

  private static boolean isWhite(char letter) {
    return Character.isSpaceChar(letter)
        || (letter >= '\t' && letter <= '\r')
        || letter == '\u0085';
  }
}

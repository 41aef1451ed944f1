package org.channelwise.language;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A file that lies among rules as if it were one of them, and is none.
 *
 * @param message what it is
 * @param hint what to do
 */
public record ForeignFile(String message, String hint) {

  private static final Set<String> ARCHIVES =
      Set.of("jar", "kjar", "war", "ear", "zip", "tar", "tgz", "gz", "bz2", "xz", "7z", "rar");

  private static final Set<String> PROGRAMS =
      Set.of("class", "java", "groovy", "kt", "mvel", "js", "so", "dll", "exe");

  private static final Set<String> OTHER_RULES =
      Set.of(
          ("drlx dsl dslr rdrl rdslr gdrl xdrl gdst dtable template xls xlsx csv dmn pmml bpmn"
                  + " bpmn2 rf brl pkg")
              .split(" "));

  /** What archives and compiled programs begin with, in hexadecimal digits. */
  private static final List<String> BINARY = List.of("504b0304", "1f8b", "cafebabe", "7f454c46");

  /** What a file is by its name, if it is nothing that may lie among rules. */
  static Optional<ForeignFile> named(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String message = "";
    String hint = "Write its rules in a file ending in .drl, or move it elsewhere.";
    if (ARCHIVES.contains(ending)) {
      message = "This is an archive, and rules are never read from archives.";
    } else if (PROGRAMS.contains(ending)) {
      message = "This is a program, and nothing in a folder of rules is ever run.";
    } else if (OTHER_RULES.contains(ending)) {
      message = "Rules are not read from files of the kind ." + ending + ".";
    } else if (name.toLowerCase(Locale.ROOT).endsWith(".drl.txt")) {
      message = "The name ends in .txt behind .drl, so its rules would not be read.";
      hint = "Rename it so that it ends in .drl; some editors add .txt unseen.";
    } else if (ending.equals("drl")) {
      message = "The name does not end in .drl in small letters, so its rules would not be read.";
      hint = "Rename it.";
    }
    return message.isEmpty() ? Optional.empty() : Optional.of(new ForeignFile(message, hint));
  }

  /** Whether bytes begin as archives and compiled programs do. */
  public static boolean isBinary(byte[] bytes) {
    String start = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
    return BINARY.stream().anyMatch(start::startsWith);
  }
}

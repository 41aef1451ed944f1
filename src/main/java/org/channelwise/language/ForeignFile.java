package org.channelwise.language;

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
          "drlx",
          "dsl",
          "dslr",
          "rdrl",
          "rdslr",
          "gdrl",
          "xdrl",
          "gdst",
          "dtable",
          "template",
          "xls",
          "xlsx",
          "csv",
          "dmn",
          "pmml",
          "bpmn",
          "bpmn2",
          "rf",
          "brl",
          "pkg");

  /** What a file is by its name, if it is nothing that may lie among rules. */
  static Optional<ForeignFile> named(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ARCHIVES.contains(ending)) {
      return foreign("This is an archive, and rules are never read from archives.");
    }
    if (PROGRAMS.contains(ending)) {
      return foreign("This is a program, and nothing in a folder of rules is ever run.");
    }
    if (OTHER_RULES.contains(ending)) {
      return foreign("Rules are not read from files of the kind ." + ending + ".");
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(".drl.txt")) {
      return Optional.of(
          new ForeignFile(
              "The name ends in .txt behind .drl, so its rules would not be read.",
              "Rename it so that it ends in .drl; some editors add .txt unseen."));
    }
    if (ending.equals("drl")) {
      return Optional.of(
          new ForeignFile(
              "The name does not end in .drl in small letters, so its rules would not be read.",
              "Rename it."));
    }
    return Optional.empty();
  }

  private static Optional<ForeignFile> foreign(String message) {
    return Optional.of(
        new ForeignFile(
            message, "Write its rules in a file ending in .drl, or move it elsewhere."));
  }

  /** Whether bytes begin as archives and compiled programs do. */
  public static boolean isBinary(byte[] bytes) {
    return startsWith(bytes, 'P', 'K', 3, 4)
        || startsWith(bytes, 0x1F, 0x8B)
        || startsWith(bytes, 0xCA, 0xFE, 0xBA, 0xBE)
        || startsWith(bytes, 0x7F, 'E', 'L', 'F');
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int index = 0; index < start.length; index++) {
      if (Byte.toUnsignedInt(bytes[index]) != start[index]) {
        return false;
      }
    }
    return true;
  }
}

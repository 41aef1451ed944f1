package org.channelwise.language;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.channelwise.source.ProblemKind;

/**
 * Finds the vocabulary, the guidance and the rule files of a folder, and what must not lie in it.
 * Other files, and whatever is hidden, are not for us.
 */
public final class RuleFiles extends SimpleFileVisitor<Path> {

  /** Enough for any set of rules that people can oversee. */
  private static final int MOST_FILES = 500;

  /** Enough for a folder with documents and whatever else beside the rules. */
  private static final int MOST_ENTRIES = 5_000;

  private static final int DEEPEST = 6;
  private static final int LONGEST_NAME = 80;
  private static final String RULE_FILE = ".drl";

  private final Path folder;
  private final Map<String, Path> found = new TreeMap<>();
  private final List<Misplaced> problems = new ArrayList<>();
  private int entries;

  /**
   * Something that must not lie in a folder of rules.
   *
   * @param kind what sort of mistake it is
   * @param path where, below the folder; empty for the folder itself
   * @param message what is wrong
   * @param hint what to do
   */
  public record Misplaced(ProblemKind kind, String path, String message, String hint) {}

  public RuleFiles(Path folder) {
    this.folder = folder;
  }

  /** The files to read, by their path below the folder, with slashes. */
  public Map<String, Path> found() {
    return found;
  }

  /** What must not lie in the folder, in the order in which it was found. */
  public List<Misplaced> problems() {
    return problems;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    String path = path(directory);
    if (path.isEmpty()) {
      return FileVisitResult.CONTINUE;
    }
    if (tooMany()) {
      return FileVisitResult.TERMINATE;
    }
    if (isHidden(directory)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (path.endsWith(RULE_FILE)) {
      problem(
          ProblemKind.UNREADABLE_FILE,
          path,
          "This is a folder, but its name is that of a file of rules.",
          "Rename it.");
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (path.split("/", -1).length > DEEPEST || name(directory).length() > LONGEST_NAME) {
      problem(
          ProblemKind.TOO_LARGE,
          path,
          "Folders of rules are at most "
              + DEEPEST
              + " deep, with names of "
              + LONGEST_NAME
              + " letters.",
          "Use shorter names and fewer folders inside each other.");
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (tooMany()) {
      return FileVisitResult.TERMINATE;
    }
    if (isHidden(file)) {
      return FileVisitResult.CONTINUE;
    }
    String path = path(file);
    boolean ours =
        path.equals(RuleFolder.VOCABULARY)
            || path.equals(RuleFolder.GUIDANCE)
            || path.endsWith(RULE_FILE);
    if (attributes.isSymbolicLink()) {
      problem(
          ProblemKind.UNREADABLE_FILE,
          path,
          "This is a link, and links are not followed.",
          "Put the file or the folder itself here.");
    } else if (ours && !attributes.isRegularFile()) {
      problem(
          ProblemKind.UNREADABLE_FILE,
          path,
          "This is no file that can be read to its end.",
          "Put a text file here.");
    } else if (ours && name(file).length() > LONGEST_NAME) {
      problem(
          ProblemKind.TOO_LARGE,
          path,
          "The name of the file has more than " + LONGEST_NAME + " letters.",
          "Shorten it.");
    } else if (ours && found.size() == MOST_FILES) {
      problem(
          ProblemKind.TOO_LARGE,
          "",
          "There are more than " + MOST_FILES + " files of rules here.",
          "Join rules of one theme in one file.");
      return FileVisitResult.TERMINATE;
    } else if (ours) {
      found.put(path, file);
    } else {
      ForeignFile.named(name(file))
          .ifPresent(
              what -> problem(ProblemKind.UNREADABLE_FILE, path, what.message(), what.hint()));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
    if (path(file).isEmpty()) {
      throw fault;
    }
    if (!isHidden(file)) {
      problem(
          ProblemKind.UNREADABLE_FILE,
          path(file),
          "This cannot be read.",
          "Check who may read it.");
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean tooMany() {
    entries++;
    if (entries > MOST_ENTRIES) {
      problem(
          ProblemKind.TOO_LARGE,
          "",
          "There are more than " + MOST_ENTRIES + " files and folders here.",
          "Keep what is no rule elsewhere.");
    }
    return entries > MOST_ENTRIES;
  }

  private void problem(ProblemKind kind, String path, String message, String hint) {
    problems.add(new Misplaced(kind, path, message, hint));
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static boolean isHidden(Path file) {
    return name(file).startsWith(".");
  }
}

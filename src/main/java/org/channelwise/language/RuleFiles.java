package org.channelwise.language;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.channelwise.source.Place;
import org.channelwise.source.Problem;
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

  private final Path folder;
  private final String shown;
  private final List<Problem> problems;
  private final Map<String, Path> found = new TreeMap<>();
  private int entries;

  /**
   * A search of a folder.
   *
   * @param shown how places in it are named
   * @param problems where is added what must not lie in the folder, in the order in which it is
   *     found
   */
  public RuleFiles(Path folder, String shown, List<Problem> problems) {
    this.folder = folder;
    this.shown = shown;
    this.problems = problems;
  }

  /** The files to read, by their path below the folder, with slashes. */
  public Map<String, Path> found() {
    return found;
  }

  /** How a path below the folder is named; an empty one is the folder itself. */
  public String at(String path) {
    return path.isEmpty() ? shown : shown + "/" + path;
  }

  /** Adds a problem of a file or a folder as a whole. */
  public void report(ProblemKind kind, String path, String message, String hint) {
    problems.add(new Problem(kind, new Place(at(path), 1, 1), "", message, hint));
  }

  private void unreadable(String path, String message, String hint) {
    report(ProblemKind.UNREADABLE_FILE, path, message, hint);
  }

  private void tooLarge(String path, String message, String hint) {
    report(ProblemKind.TOO_LARGE, path, message, hint);
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
    if (path.endsWith(RuleFolder.RULE_FILE)) {
      unreadable(path, "This is a folder, but its name is that of a file of rules.", "Rename it.");
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (path.split("/", -1).length > DEEPEST || name(directory).length() > LONGEST_NAME) {
      tooLarge(
          path,
          "Folders of rules are at most %s deep, with names of %s letters."
              .formatted(DEEPEST, LONGEST_NAME),
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
            || path.endsWith(RuleFolder.RULE_FILE);
    if (attributes.isSymbolicLink()) {
      String hint = "Put the file or the folder itself here.";
      unreadable(path, "This is a link, and links are not followed.", hint);
    } else if (!ours) {
      ForeignFile.named(name(file))
          .ifPresent(foreign -> unreadable(path, foreign.message(), foreign.hint()));
    } else if (!attributes.isRegularFile()) {
      unreadable(path, "This is no file that can be read to its end.", "Put a text file here.");
    } else if (name(file).length() > LONGEST_NAME) {
      String message = "The name of the file has more than " + LONGEST_NAME + " letters.";
      tooLarge(path, message, "Shorten it.");
    } else if (found.size() == MOST_FILES) {
      String message = "There are more than " + MOST_FILES + " files of rules here.";
      tooLarge("", message, "Join rules of one theme in one file.");
      return FileVisitResult.TERMINATE;
    } else {
      found.put(path, file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) throws IOException {
    if (path(file).isEmpty()) {
      throw fault;
    }
    if (!isHidden(file)) {
      unreadable(path(file), "This cannot be read.", "Check who may read it.");
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean tooMany() {
    entries++;
    if (entries > MOST_ENTRIES) {
      String message = "There are more than " + MOST_ENTRIES + " files and folders here.";
      tooLarge("", message, "Keep what is no rule elsewhere.");
    }
    return entries > MOST_ENTRIES;
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

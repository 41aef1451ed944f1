package org.channelwise.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files as they were last saved.
 *
 * @param marks what changes whenever a file is saved, by its path
 */
record SavedFiles(Map<Path, String> marks) {

  private static final int DEEPEST = 20;

  /** Looks at files, and at all files below folders. */
  static SavedFiles below(List<Path> paths) {
    Map<Path, String> marks = new TreeMap<>();
    for (Path path : paths) {
      try {
        Files.walkFileTree(path, Set.<FileVisitOption>of(), DEEPEST, new Marking(marks));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new SavedFiles(marks);
  }

  /** The files that were saved, deleted or added since. */
  Set<Path> since(SavedFiles earlier) {
    Set<Path> changed = new TreeSet<>(marks.keySet());
    changed.addAll(earlier.marks.keySet());
    changed.removeIf(path -> Objects.equals(marks.get(path), earlier.marks.get(path)));
    return changed;
  }

  private static final class Marking extends SimpleFileVisitor<Path> {
    private final Map<Path, String> marks;

    Marking(Map<Path, String> marks) {
      this.marks = marks;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes saved) {
      // What an editor keeps beside a file that is open is hidden, or ends so.
      String name = String.valueOf(file.getFileName());
      if (!name.startsWith(".") && !name.endsWith("~")) {
        marks.put(file, saved.lastModifiedTime() + " " + saved.size() + " " + saved.fileKey());
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      return FileVisitResult.CONTINUE;
    }
  }
}

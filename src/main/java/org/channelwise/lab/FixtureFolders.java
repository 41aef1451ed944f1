package org.channelwise.lab;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.channelwise.source.InputFiles;
import org.channelwise.source.Parsed;
import org.jspecify.annotations.Nullable;

/** Looks for the folders of fixtures below a folder, and follows no link. */
final class FixtureFolders extends SimpleFileVisitor<Path> {

  private final Map<Path, Optional<Parsed<Fixture>>> found =
      new TreeMap<>(Comparator.comparing(Path::toString));

  private FixtureFolders() {}

  /**
   * The folders, sorted by their paths.
   *
   * @return each with why it cannot be looked through; empty if it can, and is a fixture's
   */
  static Map<Path, Optional<Parsed<Fixture>>> below(Path folder) {
    FixtureFolders folders = new FixtureFolders();
    if (Files.isSymbolicLink(folder)) {
      folders.refuse(
          folder, "The folder is a link, and links are not followed.", "Name where it leads to.");
      return folders.found;
    }
    try {
      Files.walkFileTree(folder, folders);
    } catch (IOException e) {
      folders.unreadable(folder);
    }
    return folders.found;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (FixtureReader.reads(file)) {
      found.putIfAbsent(folder(file), Optional.empty());
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException fault) {
    unreadable(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
    if (fault != null) {
      unreadable(folder);
    }
    return FileVisitResult.CONTINUE;
  }

  private static Path folder(Path file) {
    Path folder = file.getParent();
    return folder == null ? Path.of("") : folder;
  }

  private void unreadable(Path path) {
    refuse(path, "This cannot be looked through.", "Check who may read it.");
  }

  private void refuse(Path path, String message, String hint) {
    found.put(path, Optional.of(InputFiles.bad(InputFiles.slashed(path), message, hint)));
  }
}

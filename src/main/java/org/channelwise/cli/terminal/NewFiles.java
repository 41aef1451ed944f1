package org.channelwise.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Files that belong together: all of them are written, or none. */
public final class NewFiles {

  private final Map<Path, String> texts = new LinkedHashMap<>();
  private final Set<Path> folders = new LinkedHashSet<>();

  /**
   * Adds a file with its text.
   *
   * @param root the folder below which it is to be written
   * @param below its path there
   */
  public void add(Path root, String below, String text) {
    Path file = root.resolve(below);
    texts.put(file, text);
    Path folder = file.getParent();
    while (folder != null && !folder.equals(root)) {
      folders.add(folder);
      folder = folder.getParent();
    }
    folders.add(root);
  }

  /** The files, in the order in which they were added. */
  public Set<Path> paths() {
    return texts.keySet();
  }

  /** A folder that they would be written to, but that is a link, if any is. */
  public Optional<Path> link() {
    return folders.stream().filter(Files::isSymbolicLink).findFirst();
  }

  /** One of them that is there already, if any is. */
  public Optional<Path> taken() {
    return texts.keySet().stream()
        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
        .findFirst();
  }

  /**
   * Writes them, and the folders that they stand in.
   *
   * @throws IOException if one of them cannot be written; then none is left
   */
  public void write() throws IOException {
    List<Path> written = new ArrayList<>();
    try {
      for (Map.Entry<Path, String> file : texts.entrySet()) {
        Files.createDirectories(file.getKey().toAbsolutePath().getParent());
        Files.createFile(file.getKey());
        written.add(file.getKey());
        Files.writeString(file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      for (Path file : written) {
        Files.delete(file);
      }
      throw e;
    }
  }
}

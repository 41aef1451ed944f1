package org.channelwise.lab;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules and fixtures that travel in the application, for strategists to start from. */
public final class Starter {

  private static final String FOLDER = "starter";

  private Starter() {}

  /**
   * The text of each file, by its path with slashes, such as {@code rules/vocabulary.yaml}.
   *
   * @throws IOException if the application cannot be read
   */
  public static Map<String, String> files() throws IOException {
    URI folder = folder();
    if (!folder.getScheme().equals("jar")) {
      return below(Path.of(folder));
    }
    try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
      return below(jar.getPath(folder.toString().substring(folder.toString().indexOf('!') + 1)));
    }
  }

  private static URI folder() {
    try {
      return Objects.requireNonNull(Starter.class.getResource(FOLDER)).toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> below(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}

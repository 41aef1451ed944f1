package org.channelwise.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads files that travel in the application. */
public final class Resource {

  private Resource() {}

  /** The text of a file that is written in UTF-8, see {@link #bytes}. */
  public static String text(Class<?> owner, String name) {
    return new String(bytes(owner, name), StandardCharsets.UTF_8);
  }

  /**
   * The bytes of a file.
   *
   * @param name its name there, with a slash in front where it is a path from the root
   * @throws IllegalStateException if there is no such file
   */
  public static byte[] bytes(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The application lacks its resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

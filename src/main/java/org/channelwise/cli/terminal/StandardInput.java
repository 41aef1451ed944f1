package org.channelwise.cli.terminal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Standard input, unless it was closed: Java takes the first file that it opens, one of its own,
 * for standard input then, and would read that.
 */
public final class StandardInput {

  /** What the launcher sets to {@code closed} where it has put something else in its place. */
  private static final String PROPERTY = "channelwise.input";

  private static final Path TAKEN_FOR_INPUT = Path.of("/proc/self/fd/0");

  private StandardInput() {}

  /** Whether it was closed when the program started. */
  public static boolean isClosed() {
    return "closed".equals(System.getProperty(PROPERTY)) || isOurs();
  }

  /** What is to be read; reading fails if it was closed. */
  public static InputStream open() {
    return isClosed() ? new Closed() : System.in;
  }

  private static boolean isOurs() {
    try {
      Path input = TAKEN_FOR_INPUT.toRealPath();
      return input.startsWith(Path.of(System.getProperty("java.home")).toRealPath())
          || Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
              .anyMatch(entry -> input.equals(Path.of(entry).toAbsolutePath().normalize()));
    } catch (IOException e) {
      return false;
    }
  }

  /** What cannot be read. */
  private static final class Closed extends InputStream {

    @Override
    public int read() throws IOException {
      throw new IOException("closed");
    }
  }
}

package org.channelwise.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files that no answer may take the place of: what the command reads, and what it could. */
public final class KeptFiles {

  private static final List<String> READ = List.of(".yaml", ".yml", ".drl");
  private static final Path STANDARD_INPUT = Path.of("/dev/stdin");

  private final List<Path> named;

  /**
   * The files that a command must leave alone.
   *
   * @param arguments the files that it was told to read, {@code -} for standard input
   */
  public KeptFiles(List<String> arguments) {
    this.named = arguments.stream().flatMap(KeptFiles::path).toList();
  }

  /**
   * Checks that a file is none of them.
   *
   * @param given the file that was named, which is there
   * @throws Refused if it is one of them, links followed
   * @throws IOException if that cannot be told
   */
  public void check(Path given) throws IOException {
    for (Path each : named) {
      if (Files.exists(each) && Files.isSameFile(each, given)) {
        throw new Refused(
            "--output names %s, which the command reads; name another file".formatted(given));
      }
    }
    if (isRead(given) || isRead(given.toRealPath())) {
      throw new Refused(
          "--output names %s, and no answer takes the place of a file of campaigns, brands or rules;"
                  .formatted(given)
              + " name another file, or delete that one first");
    }
  }

  /** An answer must not take the place of a file. */
  static final class Refused extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param why why, and what to do, in words for people
     */
    Refused(String why) {
      super(why);
    }
  }

  private static boolean isRead(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return READ.stream().anyMatch(name::endsWith);
  }

  private static Stream<Path> path(String argument) {
    try {
      return Stream.of(argument.equals("-") ? STANDARD_INPUT : Path.of(argument));
    } catch (InvalidPathException e) {
      return Stream.of();
    }
  }
}

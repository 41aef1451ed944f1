package org.channelwise.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens files and looks through folders; what cannot be opened is a problem. */
public final class InputFiles {
  private static final String STANDARD_INPUT = "-";

  private InputFiles() {}

  public static Parsed<SourceText> text(Path file, String shown) {
    return open(file, shown)
        .then(
            opened -> {
              try (InputStream in = opened) {
                return TextDecoder.decode(shown, in.readNBytes(TextDecoder.MOST_BYTES + 1));
              } catch (IOException e) {
                return unreadable(shown);
              }
            });
  }

  /** The bytes of a file; to be closed. */
  public static Parsed<InputStream> open(Path file, String shown) {
    if (!Files.exists(file)) {
      return bad(shown, "There is no such file.", "Check the path.");
    }
    if (Files.isDirectory(file)) {
      return bad(shown, "This is a folder, but a file is wanted.", "Name a file in it.");
    }
    try {
      return new Parsed.Ok<>(Files.newInputStream(file));
    } catch (IOException e) {
      return unreadable(shown);
    }
  }

  /**
   * The {@code *.yaml} files below a folder, however deep, by their path. Symbolic links count
   * where they stay within the folder.
   */
  public static Parsed<List<Path>> below(Path folder, String shown) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return new Parsed.Ok<>(
          paths
              .filter(path -> path.toString().endsWith(".yaml"))
              .filter(Files::isRegularFile)
              .filter(path -> staysWithin(folder, path))
              .sorted(Comparator.comparing(path -> slashed(folder.relativize(path))))
              .toList());
    } catch (IOException | UncheckedIOException e) {
      return bad(shown, "The folder cannot be looked through.", "Check who may read it.");
    }
  }

  /**
   * What is wrong with a file that must be one, and neither a link nor a pipe, which might never
   * end; empty if it is one or not there.
   */
  public static Optional<Problem> onlyFile(Path file, String shown) {
    if (Files.isSymbolicLink(file)) {
      return Optional.of(
          problem(
              shown, "This is a link, and links are not followed.", "Put the file itself here."));
    }
    return wholeFile(file, shown);
  }

  /**
   * What is wrong with something that must be a file, or a link to one, and no pipe, which might
   * never end; empty if it is one, a folder or not there.
   */
  public static Optional<Problem> wholeFile(Path file, String shown) {
    return !Files.exists(file) || Files.isRegularFile(file) || Files.isDirectory(file)
        ? Optional.empty()
        : Optional.of(
            problem(
                shown, "This is no file that can be read to its end.", "Put a text file here."));
  }

  /** Whether a file, all links followed, lies below a folder. */
  public static boolean staysWithin(Path folder, Path file) {
    try {
      return file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  public static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  public static <T> Parsed<T> bad(String shown, String message, String hint) {
    return new Parsed.Failed<>(List.of(problem(shown, message, hint)));
  }

  private static Problem problem(String shown, String message, String hint) {
    return new Problem(ProblemKind.UNREADABLE_FILE, new Place(shown, 1, 1), "", message, hint);
  }

  static <T> Parsed<T> unreadable(String shown) {
    return shown.equals(STANDARD_INPUT)
        ? bad(
            shown,
            "Standard input is closed or cannot be read.",
            "Send campaigns to it, or name their file instead of -.")
        : bad(shown, "The file cannot be read.", "Check who may read it.");
  }
}

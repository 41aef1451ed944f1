package org.channelwise.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where fuzzing begins: files of the project, and inputs that once broke something. */
final class Seeds {

  private static final Path KEPT = Path.of("src", "test", "resources", "fuzz");
  private static final Path MARKS = KEPT.resolve("marks.dict");
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z-]{2,30}");

  private Seeds() {}

  /** The seeds of a target, what is kept for it included, each group sorted by path. */
  static List<Path> of(Target target) {
    return Stream.concat(target.seeds().stream().flatMap(Seeds::matching), kept(target).stream())
        .toList();
  }

  /** The inputs that once broke a target, sorted by path. */
  static List<Path> kept(Target target) {
    return below(KEPT.resolve(target.label()));
  }

  static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A dictionary for the fuzzer: the marks of both languages, and every word of the seeds. */
  static String dictionary(List<Path> seeds) {
    Set<String> words = new TreeSet<>();
    for (Path seed : seeds) {
      String text = new String(content(seed), StandardCharsets.ISO_8859_1);
      WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
    }
    return new String(content(MARKS), StandardCharsets.US_ASCII)
        + words.stream().map(word -> '"' + word + "\"\n").collect(Collectors.joining());
  }

  private static Stream<Path> matching(String glob) {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    return below(Path.of(glob.split("/[^/]*[*]", 2)[0])).stream().filter(matcher::matches);
  }

  private static List<Path> below(Path folder) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

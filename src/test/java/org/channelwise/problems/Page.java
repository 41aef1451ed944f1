package org.channelwise.problems;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.channelwise.source.ProblemKind;

/**
 * A page of the documentation on a kind of problem, taken apart.
 *
 * @param kind the kind
 * @param title what is wrong, in one sentence
 * @param headings its headings, in order
 * @param wrong the example of the mistake
 * @param says what the page says that is said of it
 * @param right the example without the mistake
 */
record Page(
    ProblemKind kind,
    String title,
    List<String> headings,
    Example wrong,
    String says,
    Example right) {

  static final Path FOLDER = Path.of("docs", "problems");

  private static final Pattern FENCE =
      Pattern.compile("(?ms)^(?<before>[^\\n]*):\\n\\n```(?<language>\\w+)\\n(?<text>.*?)```$");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  /**
   * A file, or a list of files.
   *
   * @param path where it stands; a folder where its files are listed
   * @param charset how it is saved
   * @param text what stands in it, or the paths of the files
   */
  record Example(String path, Charset charset, String text) {

    /** Whether these are a few lines of a longer file. */
    boolean isPart() {
      return path.endsWith(".yaml");
    }

    boolean isList() {
      return path.endsWith("/");
    }
  }

  static Page of(ProblemKind kind) {
    String text = read(FOLDER.resolve(kind.id() + ".md"));
    List<String> headings = text.lines().filter(line -> line.startsWith("#")).toList();
    List<String> fences = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    Matcher fence = FENCE.matcher(text);
    while (fence.find()) {
      fences.add(fence.group("text"));
      examples.add(example(fence.group("before"), fence.group("text")));
    }
    if (fences.size() != 3) {
      throw new IllegalStateException(kind.id() + " has " + fences.size() + " blocks, not 3");
    }
    String first = headings.get(0);
    return new Page(
        kind,
        first.substring(first.indexOf(':') + 1).strip(),
        headings,
        examples.get(0),
        fences.get(1),
        examples.get(2));
  }

  private static Example example(String before, String text) {
    List<String> quoted = QUOTED.matcher(before).results().map(result -> result.group(1)).toList();
    String path = quoted.isEmpty() ? "" : quoted.get(0);
    Charset charset = quoted.size() > 1 ? Charset.forName(quoted.get(1)) : StandardCharsets.UTF_8;
    return new Example(path, charset, text);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

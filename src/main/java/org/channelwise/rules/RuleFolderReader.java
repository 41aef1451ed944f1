package org.channelwise.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.input.Place;
import org.channelwise.input.Problem;
import org.channelwise.input.Read;
import org.channelwise.input.SourceText;
import org.channelwise.input.TextDecoder;

/** Reads a folder of rules from the disk. */
final class RuleFolderReader {

  /** Each file and all together may have so many bytes, far more than people can oversee. */
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private final Path folder;
  private final String shown;
  private final List<Problem> problems = new ArrayList<>();
  private int bytes;

  private RuleFolderReader(Path folder, String shown) {
    this.folder = folder;
    this.shown = shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
  }

  /**
   * Reads the vocabulary, the guidance and every rule file below a folder, however deep. Symbolic
   * links are not followed, for they could lead out of it.
   *
   * @param folder the folder
   * @param shown how places in it are named
   */
  static Read<RuleFolder> read(Path folder, String shown) {
    return new RuleFolderReader(folder, shown).read();
  }

  private Read<RuleFolder> read() {
    if (!Files.isDirectory(folder)) {
      return bad(shown, "There is no folder of rules here.", "Name a folder with --rules.");
    }
    if (Files.isSymbolicLink(folder)) {
      return bad(
          shown,
          "The folder of rules is a link, and links are not followed.",
          "Name the folder that it leads to with --rules.");
    }
    RuleFiles files = new RuleFiles(folder);
    try {
      Files.walkFileTree(folder, files);
    } catch (IOException e) {
      return bad(shown, "The folder cannot be read.", "Check who may read it.");
    }
    files.problems().forEach(problem -> problem(problem.path(), problem.message(), problem.hint()));
    return problems.isEmpty() ? read(files.found()) : new Read.Bad<>(problems);
  }

  private Read<RuleFolder> read(Map<String, Path> found) {
    if (!found.containsKey(RuleFolder.VOCABULARY)) {
      problem(
          RuleFolder.VOCABULARY,
          "The vocabulary is missing.",
          "Put the file with the terms that campaigns and rules share here.");
    }
    List<RuleFolder.Entry> files = new ArrayList<>();
    SourceText vocabulary = new SourceText("", "");
    Optional<SourceText> guidance = Optional.empty();
    for (Map.Entry<String, Path> each : found.entrySet()) {
      Read<SourceText> text = text(shown + "/" + each.getKey(), each.getValue());
      problems.addAll(text.problems());
      if (bytes > MOST_BYTES) {
        return new Read.Bad<>(problems);
      }
      if (text instanceof Read.Good<SourceText> good) {
        if (each.getKey().equals(RuleFolder.VOCABULARY)) {
          vocabulary = good.value();
        } else if (each.getKey().equals(RuleFolder.GUIDANCE)) {
          guidance = Optional.of(good.value());
        } else {
          files.add(RuleFolder.Entry.of(each.getKey(), good.value()));
        }
      }
    }
    if (files.isEmpty() && problems.isEmpty()) {
      problem("", "There are no rules here.", "Add a file of rules, its name ending in .drl.");
    }
    return problems.isEmpty()
        ? new Read.Good<>(new RuleFolder(vocabulary, guidance, files))
        : new Read.Bad<>(problems);
  }

  private Read<SourceText> text(String name, Path file) {
    byte[] content;
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      content = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      return bad(name, "The file cannot be read.", "Check who may read it.");
    }
    bytes += content.length;
    if (bytes > MOST_BYTES) {
      return bad(
          name,
          "With this file the files of the folder come to more than 2 MB.",
          "Look for the file that is too large; the rules that come with the program have 0.2 MB.");
    }
    if (ForeignFile.isBinary(content)) {
      return bad(
          name,
          "This is an archive or a program, not a text.",
          "Put a file of rules here, or move it out of the folder.");
    }
    return TextDecoder.decode(name, content);
  }

  private void problem(String path, String message, String hint) {
    problems.addAll(bad(path.isEmpty() ? shown : shown + "/" + path, message, hint).problems());
  }

  private static <T> Read<T> bad(String file, String message, String hint) {
    return new Read.Bad<>(List.of(new Problem(new Place(file, 1, 1), "", message, hint)));
  }
}

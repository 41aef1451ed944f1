package org.channelwise.rules;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.channelwise.input.Place;
import org.channelwise.input.Problem;
import org.channelwise.input.Read;
import org.channelwise.input.SourceText;
import org.channelwise.input.TextDecoder;

/** Reads a folder of rules from the disk. */
final class RuleFolderReader {

  /** Enough for any set of rules that people can oversee. */
  private static final int MOST_FILES = 500;

  private static final String RULE_FILE = ".drl";

  private final Path folder;
  private final String shown;
  private final List<Problem> problems = new ArrayList<>();

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
    Map<String, Path> found = new TreeMap<>();
    try {
      Files.walkFileTree(folder, new RuleFiles(found));
    } catch (IOException e) {
      return bad(shown, "The folder cannot be read.", "Check who may read it.");
    }
    if (found.size() > MOST_FILES) {
      return bad(
          shown,
          "There are %s files here, and %s are the most that are read."
              .formatted(found.size(), MOST_FILES),
          "Join rules of one theme in one file.");
    }
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
      Read<SourceText> text = text(each.getKey(), each.getValue());
      problems.addAll(text.problems());
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

  private Read<SourceText> text(String path, Path file) {
    try {
      return TextDecoder.decode(shown + "/" + path, Files.readAllBytes(file));
    } catch (IOException e) {
      return bad(shown + "/" + path, "The file cannot be read.", "Check who may read it.");
    }
  }

  private void problem(String path, String message, String hint) {
    problems.addAll(bad(path.isEmpty() ? shown : shown + "/" + path, message, hint).problems());
  }

  private static <T> Read<T> bad(String file, String message, String hint) {
    return new Read.Bad<>(List.of(new Problem(new Place(file, 1, 1), "", message, hint)));
  }

  /**
   * Finds the vocabulary, the guidance and the rule files; what else lies in the folder is not for
   * us.
   */
  private final class RuleFiles extends SimpleFileVisitor<Path> {

    private final Map<String, Path> found;

    RuleFiles(Map<String, Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      boolean ours =
          path.equals(RuleFolder.VOCABULARY)
              || path.equals(RuleFolder.GUIDANCE)
              || path.endsWith(RULE_FILE);
      if (ours && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        problem(
            path,
            "This is not a file of its own but a link or something else.",
            "Put the file itself here.");
      } else if (ours) {
        found.put(path, file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}

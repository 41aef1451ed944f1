package org.channelwise.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.language.FolderRead;
import org.channelwise.language.ForeignFile;
import org.channelwise.language.RuleFiles;
import org.channelwise.language.RuleFolder;
import org.channelwise.source.Parsed;
import org.channelwise.source.Place;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;
import org.channelwise.source.TextDecoder;

/** Reads a folder of rules from the disk. */
final class RuleFolderReader {

  private static final String RULE_FILE = ".drl";

  /** Each file and all together may have so many bytes, far more than people can oversee. */
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private final Path folder;
  private final String shown;
  private final BundledRules bundled;
  private final List<Problem> problems = new ArrayList<>();
  private int bytes;

  private RuleFolderReader(Path folder, String shown, BundledRules bundled) {
    this.folder = folder;
    this.bundled = bundled;
    String trimmed = shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
    this.shown = folder.toString().isEmpty() ? "." : trimmed;
  }

  /**
   * Reads the vocabulary, the guidance and every rule file below a folder, however deep. Symbolic
   * links are not followed, for they could lead out of it.
   *
   * @param folder the folder
   * @param shown how places in it are named
   */
  static Parsed<RuleFolder> read(Path folder, String shown) {
    return readAll(folder, shown, BundledRules.NONE).whole();
  }

  /**
   * The same, keeping what could be read where something else could not.
   *
   * @param bundled whose texts need not be looked through again
   */
  static FolderRead readAll(Path folder, String shown, BundledRules bundled) {
    return new RuleFolderReader(folder, shown, bundled).read();
  }

  private FolderRead read() {
    if (Files.isRegularFile(folder)) {
      return unreadable(
          "This is a file, and rules are checked by the folder.",
          "Name the folder that holds vocabulary.yaml and all rules.");
    }
    if (!Files.isDirectory(folder)) {
      return unreadable(
          "There is no folder of rules here.",
          "Check the path, or go to the folder that holds rules/.");
    }
    if (Files.isSymbolicLink(folder)) {
      return unreadable(
          "The folder of rules is a link, and links are not followed.",
          "Name the folder that it leads to with --rules.");
    }
    Path whole = folder.resolveSibling(RuleFolder.VOCABULARY);
    if (!Files.exists(folder.resolve(RuleFolder.VOCABULARY)) && Files.isRegularFile(whole)) {
      String above = Path.of(shown).resolveSibling("").toString();
      return unreadable(
          "This is a part of a folder of rules, and the parts need each other.",
          "Name the whole folder, " + (above.isEmpty() ? "." : above) + ".");
    }
    RuleFiles files = new RuleFiles(folder);
    try {
      Files.walkFileTree(folder, files);
    } catch (IOException e) {
      return unreadable("The folder cannot be read.", "Check who may read it.");
    }
    files
        .problems()
        .forEach(
            wrong ->
                problems.add(
                    problem(wrong.kind(), at(wrong.path()), wrong.message(), wrong.hint())));
    return read(files.found());
  }

  private FolderRead unreadable(String message, String hint) {
    return FolderRead.failed(problem(ProblemKind.UNREADABLE_FILE, shown, message, hint));
  }

  private FolderRead read(Map<String, Path> found) {
    List<RuleFolder.Entry> files = new ArrayList<>();
    Map<String, SourceText> others = new HashMap<>();
    for (Map.Entry<String, Path> each : found.entrySet()) {
      Parsed<SourceText> text = text(each.getKey(), each.getValue());
      problems.addAll(text.problems());
      if (bytes > MOST_BYTES) {
        break;
      }
      if (text instanceof Parsed.Ok<SourceText> good) {
        if (each.getKey().endsWith(RULE_FILE)) {
          files.add(RuleFolder.Entry.of(each.getKey(), good.value()));
        } else {
          others.put(each.getKey(), good.value());
        }
      }
    }
    if (!found.containsKey(RuleFolder.VOCABULARY)
        && !isReported(RuleFolder.VOCABULARY)
        && !isReported("")) {
      problems.add(
          problem(
              ProblemKind.UNREADABLE_FILE,
              at(RuleFolder.VOCABULARY),
              "The vocabulary is missing.",
              "Put the file with the terms that campaigns and rules share here."));
    }
    if (problems.isEmpty() && found.keySet().stream().noneMatch(path -> path.endsWith(RULE_FILE))) {
      problems.add(
          problem(
              ProblemKind.EMPTY_FILE,
              shown,
              "There are no rules here.",
              "Add a file of rules, its name ending in .drl, or check the path."));
    }
    return new FolderRead(
        Optional.ofNullable(others.get(RuleFolder.VOCABULARY)),
        Optional.ofNullable(others.get(RuleFolder.GUIDANCE)),
        files,
        problems);
  }

  private boolean isReported(String path) {
    return problems.stream().anyMatch(problem -> problem.place().file().equals(at(path)));
  }

  private Parsed<SourceText> text(String path, Path file) {
    byte[] content;
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      content = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      return bad(
          ProblemKind.UNREADABLE_FILE, path, "The file cannot be read.", "Check who may read it.");
    }
    bytes += content.length;
    if (bytes > MOST_BYTES) {
      return bad(
          ProblemKind.TOO_LARGE,
          path,
          "With this file the files of the folder come to more than 2 MB.",
          "Look for the file that is too large; the rules that come with the program have 0.2 MB.");
    }
    if (ForeignFile.isBinary(content)) {
      return bad(
          ProblemKind.UNREADABLE_FILE,
          path,
          "This is an archive or a program, not a text.",
          "Put a file of rules here, or move it out of the folder.");
    }
    Optional<String> known = bundled.text(path, content);
    return known.isPresent()
        ? new Parsed.Ok<>(new SourceText(at(path), known.get()))
        : TextDecoder.decode(at(path), content);
  }

  private String at(String path) {
    return path.isEmpty() ? shown : shown + "/" + path;
  }

  private Parsed<SourceText> bad(ProblemKind kind, String path, String message, String hint) {
    return new Parsed.Failed<>(List.of(problem(kind, at(path), message, hint)));
  }

  private static Problem problem(ProblemKind kind, String file, String message, String hint) {
    return new Problem(kind, new Place(file, 1, 1), "", message, hint);
  }
}

package org.channelwise.engine;

import java.io.ByteArrayInputStream;
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
import java.util.TreeMap;
import org.channelwise.language.ForeignFile;
import org.channelwise.language.RuleFiles;
import org.channelwise.language.RuleFolder;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;
import org.channelwise.source.TextDecoder;

/** Reads a folder of rules from the disk. */
final class RuleFolderReader {

  /** Each file and all together may have so many bytes, far more than people can oversee. */
  private static final int MOST_BYTES = 2 * 1024 * 1024;

  private final Path folder;
  private final String shown;
  private final BundledRules bundled;
  private final List<Problem> problems = new ArrayList<>();
  private final RuleFiles files;
  private int bytes;

  private RuleFolderReader(Path folder, String shown, BundledRules bundled) {
    this.folder = folder;
    this.bundled = bundled;
    String trimmed = shown.endsWith("/") ? shown.substring(0, shown.length() - 1) : shown;
    this.shown = trimmed.isEmpty() ? "." : trimmed;
    this.files = new RuleFiles(folder, this.shown, problems);
  }

  /**
   * Reads the vocabulary, the guidance and every rule file below a folder, however deep. Symbolic
   * links are not followed, for they could lead out of it.
   *
   * @param folder the folder
   * @param shown how places in it are named
   * @param bundled whose texts need not be looked through again
   */
  static RuleFolder read(Path folder, String shown, BundledRules bundled) {
    return new RuleFolderReader(folder, shown, bundled).read();
  }

  /**
   * Reads a folder whose files are at hand.
   *
   * @param contents the vocabulary, the guidance and the rule files by their paths in the folder,
   *     with slashes
   */
  static RuleFolder read(Map<String, byte[]> contents, String shown, BundledRules bundled) {
    Map<String, Content> found = new TreeMap<>();
    contents.forEach((path, bytes) -> found.put(path, () -> new ByteArrayInputStream(bytes)));
    return new RuleFolderReader(Path.of(""), shown, bundled).read(found);
  }

  private RuleFolder read() {
    if (Files.isRegularFile(folder)) {
      return failed(
          "This is a file, and rules are checked by the folder.",
          "Name the folder that holds vocabulary.yaml and all rules.");
    }
    if (!Files.isDirectory(folder)) {
      return failed(
          "There is no folder of rules here.",
          "Check the path, or go to the folder that holds rules/.");
    }
    if (Files.isSymbolicLink(folder)) {
      return failed(
          "The folder of rules is a link, and links are not followed.",
          "Name the folder that it leads to with --rules.");
    }
    Path whole = folder.resolveSibling(RuleFolder.VOCABULARY);
    if (!Files.exists(folder.resolve(RuleFolder.VOCABULARY)) && Files.isRegularFile(whole)) {
      String above = Path.of(shown).resolveSibling("").toString();
      return failed(
          "This is a part of a folder of rules, and the parts need each other.",
          "Name the whole folder, " + (above.isEmpty() ? "." : above) + ".");
    }
    try {
      Files.walkFileTree(folder, files);
    } catch (IOException e) {
      return failed("The folder cannot be read.", "Check who may read it.");
    }
    Map<String, Content> found = new TreeMap<>();
    files
        .found()
        .forEach(
            (path, file) ->
                found.put(path, () -> Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)));
    return read(found);
  }

  /** Opens a file. */
  private interface Content {
    InputStream open() throws IOException;
  }

  private RuleFolder failed(String message, String hint) {
    problems.clear();
    files.report(ProblemKind.UNREADABLE_FILE, "", message, hint);
    return new RuleFolder(Optional.empty(), Optional.empty(), List.of(), problems);
  }

  private RuleFolder read(Map<String, Content> found) {
    List<RuleFolder.Entry> rules = new ArrayList<>();
    Map<String, SourceText> others = new HashMap<>();
    for (Map.Entry<String, Content> each : found.entrySet()) {
      String path = each.getKey();
      Optional<SourceText> text = text(path, each.getValue());
      if (bytes > MOST_BYTES) {
        break;
      }
      if (path.endsWith(RuleFolder.RULE_FILE)) {
        text.ifPresent(good -> rules.add(RuleFolder.Entry.of(path, good)));
      } else {
        text.ifPresent(good -> others.put(path, good));
      }
    }
    if (!found.containsKey(RuleFolder.VOCABULARY)
        && !isReported(RuleFolder.VOCABULARY)
        && !isReported("")) {
      files.report(
          ProblemKind.UNREADABLE_FILE,
          RuleFolder.VOCABULARY,
          "The vocabulary is missing.",
          "Put the file with the terms that campaigns and rules share here.");
    }
    if (problems.isEmpty()
        && found.keySet().stream().noneMatch(path -> path.endsWith(RuleFolder.RULE_FILE))) {
      String hint = "Add a file of rules, its name ending in .drl, or check the path.";
      files.report(ProblemKind.EMPTY_FILE, "", "There are no rules here.", hint);
    }
    return new RuleFolder(
        Optional.ofNullable(others.get(RuleFolder.VOCABULARY)),
        Optional.ofNullable(others.get(RuleFolder.GUIDANCE)),
        rules,
        problems);
  }

  private boolean isReported(String path) {
    return problems.stream().anyMatch(problem -> problem.place().file().equals(files.at(path)));
  }

  /** The text of a file, if it can be read; why not is reported. */
  private Optional<SourceText> text(String path, Content file) {
    byte[] content;
    try (InputStream in = file.open()) {
      content = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      String hint = "Check who may read it.";
      files.report(ProblemKind.UNREADABLE_FILE, path, "The file cannot be read.", hint);
      return Optional.empty();
    }
    bytes += content.length;
    if (bytes > MOST_BYTES) {
      files.report(
          ProblemKind.TOO_LARGE,
          path,
          "With this file the files of the folder come to more than 2 MB.",
          "Look for the file that is too large; the rules that come with the program have 0.2 MB.");
      return Optional.empty();
    }
    if (ForeignFile.isBinary(content)) {
      files.report(
          ProblemKind.UNREADABLE_FILE,
          path,
          "This is an archive or a program, not a text.",
          "Put a file of rules here, or move it out of the folder.");
      return Optional.empty();
    }
    return bundled
        .text(path, content)
        .map(known -> new SourceText(files.at(path), known))
        .or(() -> kept(TextDecoder.decode(files.at(path), content), problems));
  }

  /** What was read, unless it is wrong; its problems are added to others. */
  static <T> Optional<T> kept(Parsed<T> read, List<Problem> problems) {
    problems.addAll(read.problems());
    return read instanceof Parsed.Ok<T> ok ? Optional.of(ok.value()) : Optional.empty();
  }
}

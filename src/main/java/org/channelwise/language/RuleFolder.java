package org.channelwise.language;

import java.util.List;
import java.util.Optional;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.SourceText;

/**
 * What could be read of a folder of rules.
 *
 * @param vocabulary the text of its {@code vocabulary.yaml}, there unless it could not be read
 * @param guidance the text of its {@code guidance.yaml}, if it has one that could be read
 * @param files the rule files that could be read, sorted by path
 * @param problems what could not
 */
public record RuleFolder(
    Optional<SourceText> vocabulary,
    Optional<SourceText> guidance,
    List<Entry> files,
    List<Problem> problems) {

  /** The file that holds the terms. */
  public static final String VOCABULARY = "vocabulary.yaml";

  /** The file that holds the rows that the rules encode. */
  public static final String GUIDANCE = "guidance.yaml";

  /** What the names of rule files end in. */
  public static final String RULE_FILE = ".drl";

  public RuleFolder {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** The folder, if all of it could be read. */
  public Parsed<RuleFolder> whole() {
    return problems.isEmpty() ? new Parsed.Ok<>(this) : new Parsed.Failed<>(problems);
  }

  /**
   * One file of rules.
   *
   * @param folder its folder below {@code rules/}, for example {@code fit} or {@code
   *     eligibility/regulation}
   * @param text its text
   */
  public record Entry(String folder, SourceText text) {

    /** The file at a path below {@code rules/}, with slashes. */
    public static Entry of(String path, SourceText text) {
      int slash = path.lastIndexOf('/');
      return new Entry(slash < 0 ? "" : path.substring(0, slash), text);
    }
  }
}

package org.channelwise.language;

import java.util.List;
import java.util.Optional;
import org.channelwise.source.SourceText;

/**
 * The texts of a folder of rules.
 *
 * @param vocabulary the text of its {@code vocabulary.yaml}
 * @param guidance the text of its {@code guidance.yaml}, which may be missing
 * @param files its rule files, sorted by path
 */
public record RuleFolder(SourceText vocabulary, Optional<SourceText> guidance, List<Entry> files) {

  /** The file that holds the terms. */
  public static final String VOCABULARY = "vocabulary.yaml";

  /** The file that holds the rows that the rules encode. */
  public static final String GUIDANCE = "guidance.yaml";

  public RuleFolder {
    files = List.copyOf(files);
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

    /** Whether the file stands in the folder of a phase, however deep. */
    public boolean isOf(Phase phase) {
      return (folder + "/").startsWith(phase.folder() + "/");
    }
  }
}

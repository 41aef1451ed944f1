package org.channelwise.language;

import java.util.List;
import java.util.Optional;
import org.channelwise.source.Parsed;
import org.channelwise.source.Problem;
import org.channelwise.source.SourceText;

/**
 * What could be read of a folder of rules.
 *
 * @param vocabulary the text of its vocabulary, if it could be read
 * @param guidance the text of its guidance, if there is one and it could be read
 * @param files the rule files that could be read, sorted by path
 * @param problems what could not
 */
public record FolderRead(
    Optional<SourceText> vocabulary,
    Optional<SourceText> guidance,
    List<RuleFolder.Entry> files,
    List<Problem> problems) {

  public FolderRead {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /** Nothing could be read. */
  public static FolderRead failed(Problem problem) {
    return new FolderRead(Optional.empty(), Optional.empty(), List.of(), List.of(problem));
  }

  /** The folder, if all of it could be read. */
  public Parsed<RuleFolder> whole() {
    return problems.isEmpty()
        ? new Parsed.Ok<>(new RuleFolder(vocabulary.orElseThrow(), guidance, files))
        : new Parsed.Failed<>(problems);
  }
}

package org.channelwise.source;

import java.util.ArrayList;
import java.util.List;

/** Reads YAML whose fields only the caller knows. */
public final class YamlFile {

  private YamlFile() {}

  /** The documents of a file as trees, or everything that is wrong with its YAML. */
  public static Parsed<List<Node>> read(SourceText source) {
    Problems problems = new Problems(source);
    List<Node> trees = new ArrayList<>();
    for (YamlDocument document : YamlDocument.split(source)) {
      YamlReader.read(document, problems).ifPresent(trees::add);
    }
    return problems.any()
        ? new Parsed.Failed<>(problems.inOrder())
        : new Parsed.Ok<>(List.copyOf(trees));
  }
}

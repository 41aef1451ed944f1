package org.channelwise.engine;

import java.util.List;
import org.channelwise.language.RuleFile;
import org.channelwise.source.Problem;

/**
 * What a check of a folder of rules came to.
 *
 * @param files how many rule files there are
 * @param rules how many rules could be made out in them
 * @param problems everything that is wrong: first with the vocabulary and the guidance, then with
 *     the rule files by path, and in each file by place
 */
public record CheckedFolder(int files, int rules, List<Problem> problems) {

  /** Copies the problems. */
  public CheckedFolder {
    problems = List.copyOf(problems);
  }

  /** A folder with nothing wrong. */
  static CheckedFolder of(List<RuleFile> files) {
    int rules = files.stream().mapToInt(file -> file.rules().size()).sum();
    return new CheckedFolder(files.size(), rules, List.of());
  }
}

package org.channelwise.lab.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.language.RuleFile;

/**
 * A rule with one small change.
 *
 * @param file the file in which it stands
 * @param original the rule as it is
 * @param changed the rule as it would be; empty if it would be deleted
 * @param line the line of the file that would change, from 1
 * @param edit the change in words
 */
public record RuleVariant(
    RuleFile file,
    RuleFile.Rule original,
    Optional<RuleFile.Rule> changed,
    int line,
    String edit) {

  /** Where the change would be made. */
  public String at() {
    return file.source().name() + ":" + line;
  }

  /** A file of the changed rule alone; without a rule if it would be deleted. */
  RuleFile alone() {
    return holding(changed.stream().toList());
  }

  /** The whole file with the change; without a rule if it would be deleted and was the only one. */
  RuleFile whole() {
    return holding(
        file.rules().stream()
            .flatMap(rule -> rule == original ? changed.stream() : Stream.of(rule))
            .toList());
  }

  private RuleFile holding(List<RuleFile.Rule> rules) {
    return new RuleFile(file.source(), file.phase(), file.packageName(), rules);
  }
}

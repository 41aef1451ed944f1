package org.channelwise.lab.proof;

import java.util.Optional;
import org.channelwise.advice.RuleRef;
import org.channelwise.engine.LoadedRule;
import org.channelwise.language.Phase;
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
    RuleFile file, RuleFile.Rule original, Optional<RuleFile.Rule> changed, int line, String edit) {

  /** Where the change would be made. */
  public String at() {
    return file.source().name() + ":" + line;
  }

  /** The rule, as answers refer to it. */
  public RuleRef ref() {
    return LoadedRule.ref(file, original);
  }

  /** When the rule runs. */
  Phase phase() {
    return file.phase();
  }
}

package org.channelwise.lab.proof;

import java.util.List;
import java.util.Optional;

/**
 * How changed rules came out.
 *
 * @param possible how many changes there are, whether or not each gives a rule
 * @param tried those that gave a rule and were tried
 */
public record MutationReport(int possible, List<Tried> tried) {

  private static final int WHOLE = 100;

  /** Copies what was tried. */
  public MutationReport {
    tried = List.copyOf(tried);
  }

  /**
   * A change.
   *
   * @param noticed a fixture that noticed it, if one did
   */
  public record Tried(RuleVariant variant, Optional<String> noticed) {}

  /** The changes that no fixture noticed. */
  public List<RuleVariant> survivors() {
    return tried.stream().filter(each -> each.noticed().isEmpty()).map(Tried::variant).toList();
  }

  /** The share that was noticed in percent, rounded down; 100 if nothing was tried. */
  public int score() {
    return tried.isEmpty() ? WHOLE : killed() * WHOLE / tried.size();
  }

  /** How many changes a fixture noticed. */
  public int killed() {
    return tried.size() - survivors().size();
  }
}

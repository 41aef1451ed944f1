package org.channelwise.lab.proof;

import java.util.List;
import java.util.Optional;

/**
 * What fixtures cover.
 *
 * @param rules the rules that fired
 * @param conditions the conditions without which an answer of a fixture would be another
 * @param channels each channel as primary, as backup and excluded
 * @param guidance the rows of which a rule fired
 * @param gaps what is not covered
 */
public record Coverage(
    Share rules, Share conditions, Share channels, Share guidance, List<Gap> gaps) {

  private static final int WHOLE = 100;

  /** Copies the gaps. */
  public Coverage {
    gaps = List.copyOf(gaps);
  }

  /** So many of all. */
  public record Share(int covered, int of) {

    /** Rounded down; 100 if there is nothing to cover. */
    public int percent() {
      return of == 0 ? WHOLE : covered * WHOLE / of;
    }
  }

  /**
   * Something that no fixture covers.
   *
   * @param at where it stands; empty if it is no rule
   * @param campaign the file of a campaign that would cover it, if one was found
   */
  public record Gap(String what, String at, Optional<String> campaign) {}

  /** Whether each share is at least so many percent. */
  public boolean isAtLeast(int percent) {
    return List.of(rules, conditions, channels, guidance).stream()
        .allMatch(share -> share.percent() >= percent);
  }
}

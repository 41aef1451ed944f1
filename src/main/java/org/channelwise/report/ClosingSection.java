package org.channelwise.report;

import java.util.List;

/**
 * What campaigns come to together.
 *
 * @param sums how many came to what, in a line each; none for a single campaign
 * @param findings what was found about them together
 */
public record ClosingSection(List<String> sums, FindingsSection findings) {

  /** Copies the sums. */
  public ClosingSection {
    sums = List.copyOf(sums);
  }
}

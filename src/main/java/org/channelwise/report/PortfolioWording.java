package org.channelwise.report;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.advice.PortfolioAdvice;

/** What the reports on a brand's channels say in the same words. */
final class PortfolioWording {

  private PortfolioWording() {}

  /** What comes of it, in one sentence. */
  static String outcome(PortfolioAdvice advice) {
    List<String> parts = new ArrayList<>();
    parts.add("keep " + advice.keep().size());
    parts.add("drop " + advice.drop().size());
    if (!advice.unmeasured().isEmpty()) {
      parts.add(advice.unmeasured().size() + " not measured");
    }
    return String.join(", ", parts);
  }

  /** What dropping a channel frees, empty if its file does not say. */
  static String frees(PortfolioAdvice.Dropped dropped, PortfolioAdvice advice) {
    List<String> parts = new ArrayList<>();
    if (dropped.spend() != null) {
      parts.add(
          Amounts.full(dropped.spend()) + advice.currency().map(unit -> " " + unit).orElse(""));
    }
    if (dropped.content() != null) {
      parts.add(Amounts.full(dropped.content()) + " pieces a month");
    }
    return parts.isEmpty() ? "" : "frees " + String.join(", ", parts);
  }
}

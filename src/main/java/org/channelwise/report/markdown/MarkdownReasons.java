package org.channelwise.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.channelwise.advice.Reason;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.RuleRef;
import org.channelwise.report.Wording;
import org.channelwise.source.Place;

/** Reasons and findings as lines, each with the rule behind it and whose word that is. */
final class MarkdownReasons {

  private MarkdownReasons() {}

  /** A reason with the rule behind it. */
  static String sentence(Reason reason) {
    return sentence(reason.text(), reason.rule());
  }

  /** Other words for a reason, with the rule behind it. */
  static String sentence(String text, RuleRef rule) {
    String guidance = MarkdownText.code(rule.guidance());
    return "%s *(%s%s, %s)*"
        .formatted(
            MarkdownText.of(text),
            MarkdownText.of(Wording.source(rule.source())),
            guidance.isEmpty() ? "" : ", " + guidance,
            MarkdownText.code(rule.at()));
  }

  /** Findings below their title; nothing, where there are none. */
  static List<String> findings(String title, List<ReportedFinding> findings) {
    List<String> lines = new ArrayList<>();
    for (ReportedFinding finding : findings) {
      lines.add(
          "- **%s** %s: %s"
              .formatted(
                  finding.severity().name().toLowerCase(Locale.ROOT),
                  MarkdownText.code(finding.code()),
                  sentence(finding.reason())));
      lines.add(fix(finding.fix(), finding.place()));
    }
    return titled(title, lines);
  }

  /** What to do, and where. */
  static String fix(String fix, Place place) {
    return "  - fix: %s, at %s"
        .formatted(MarkdownText.of(fix), MarkdownText.code(place.toString()));
  }

  /** Lines below a title; nothing, where there are none. */
  static List<String> titled(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      lines.addAll(0, List.of("", "**" + title + "**", ""));
    }
    return lines;
  }
}

package org.channelwise.report.pretty;

import java.io.IOException;
import java.util.List;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.report.FindingsSection;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;

/** Findings on a page: the weightiest, and how many more there are. */
final class PrettyFindings {

  private static final int MOST = 7;

  private final Page page;
  private final PrettyReasons reasons;

  PrettyFindings(Page page, PrettyReasons reasons) {
    this.page = page;
    this.reasons = reasons;
  }

  /** Findings below their title; nothing, where there are none. */
  void write(FindingsSection section) throws IOException {
    List<ReportedFinding> findings = section.findings();
    if (findings.isEmpty()) {
      return;
    }
    page.blank();
    page.section(section.title(), Ink.BOLD);
    for (ReportedFinding remark : findings.subList(0, Math.min(MOST, findings.size()))) {
      reasons.entry(severity(remark.severity()), remark.reason());
      page.entry(Span.dim("fix"), Span.of(remark.fix()));
      page.entry(Span.dim("at"), Span.dim(remark.place() + " " + remark.code()));
    }
    int more = findings.size() - MOST;
    if (more > 0) {
      page.paragraph(
          Span.dim(
              "and "
                  + Wording.count(more, "further finding", "further findings")
                  + "; --format json or markdown shows all"));
    }
  }

  private static Span severity(ReportedFinding.Severity severity) {
    return switch (severity) {
      case ERROR -> new Span("error", Ink.RED);
      case WARNING -> new Span("warning", Ink.YELLOW);
      case ADVICE -> new Span("advice", Ink.BOLD);
    };
  }
}

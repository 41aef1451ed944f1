package org.channelwise.report;

import java.io.IOException;
import java.util.List;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.Reason;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.report.pretty.Page;
import org.channelwise.report.pretty.PrettyReasons;
import org.channelwise.report.pretty.Span;
import org.channelwise.report.pretty.Style.Ink;

/** Advice on a brand's channels for people to read, at 80 columns. */
final class PortfolioPretty {

  private static final int MOST_FINDINGS = 7;

  private final Page page;
  private final PrettyReasons reasons;

  PortfolioPretty(Page page) {
    this.page = page;
    this.reasons = new PrettyReasons(page);
  }

  void write(PortfolioAdvice advice) throws IOException {
    page.title(Span.bold("Channels of " + advice.brand()), Span.dim(Wording.file(advice.file())));
    page.rule();
    page.heading(Span.of("In short: " + PortfolioWording.outcome(advice)));
    for (PortfolioAdvice.Stage stage : advice.stages()) {
      page.blank();
      new StageBars(page).write(stage);
    }
    keep(advice);
    drop(advice);
    unmeasured(advice);
    findings(advice.findings());
    page.flush();
  }

  private void keep(PortfolioAdvice advice) throws IOException {
    if (advice.keep().isEmpty()) {
      return;
    }
    page.blank();
    page.heading(new Span("KEEP", Ink.GREEN));
    for (PortfolioAdvice.Kept kept : advice.keep()) {
      page.row(Span.bold(kept.name()), Span.of(""));
      entries("why", kept.reasons());
      entries("despite", kept.despite());
    }
  }

  private void drop(PortfolioAdvice advice) throws IOException {
    if (advice.drop().isEmpty()) {
      return;
    }
    page.blank();
    page.heading(new Span("DROP", Ink.RED));
    for (PortfolioAdvice.Dropped dropped : advice.drop()) {
      page.row(Span.bold(dropped.name()), Span.of(PortfolioWording.frees(dropped, advice)));
      entries("why", dropped.reasons());
    }
  }

  private void unmeasured(PortfolioAdvice advice) throws IOException {
    if (advice.unmeasured().isEmpty()) {
      return;
    }
    page.blank();
    page.heading(new Span("NOT MEASURED", Ink.YELLOW));
    for (PortfolioAdvice.NotMeasured channel : advice.unmeasured()) {
      page.row(Span.bold(channel.name()), Span.of(""));
      for (PortfolioAdvice.Gap gap : channel.gaps()) {
        reasons.entry(Span.dim("why"), gap.reason());
        page.entry(Span.dim("measure"), Span.of(gap.measure()));
      }
    }
  }

  private void findings(List<ReportedFinding> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    page.blank();
    page.heading(Span.bold("FINDINGS"));
    for (ReportedFinding remark : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
      boolean advice = remark.severity() == ReportedFinding.Severity.ADVICE;
      Span severity = advice ? Span.bold("advice") : new Span("warning", Ink.YELLOW);
      reasons.entry(severity, remark.reason());
      page.entry(Span.dim("fix"), Span.of(remark.fix()));
      page.entry(Span.dim("at"), Span.dim(remark.place() + " " + remark.code()));
    }
    int more = findings.size() - MOST_FINDINGS;
    if (more > 0) {
      page.paragraph(Span.dim("And " + more + " more; --format json lists all of them."));
    }
  }

  private void entries(String label, List<Reason> all) throws IOException {
    for (Reason reason : all) {
      reasons.entry(Span.dim(label), reason);
    }
  }
}

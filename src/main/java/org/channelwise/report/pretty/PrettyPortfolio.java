package org.channelwise.report.pretty;

import java.io.IOException;
import java.util.Optional;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.report.PortfolioSections;
import org.channelwise.report.PortfolioSections.Ground;
import org.channelwise.report.PortfolioSections.Judged;
import org.channelwise.report.PortfolioSections.Verdict;
import org.channelwise.report.pretty.Style.Ink;

/** What is said of a brand's channels, on a page. */
public final class PrettyPortfolio {

  private PrettyPortfolio() {}

  /** Draws all sections. */
  public static void draw(PortfolioSections sections, Page page) throws IOException {
    PrettyReasons reasons = new PrettyReasons(page);
    page.title(Span.bold(sections.title()), Span.dim(sections.file()));
    page.rule();
    page.heading(Span.of("In short: " + sections.outcome()));
    for (PortfolioAdvice.Stage stage : sections.stages()) {
      page.blank();
      new StageBars(page).write(stage);
    }
    Optional<Verdict> verdict = Optional.empty();
    for (Judged channel : sections.channels()) {
      if (!verdict.equals(Optional.of(channel.verdict()))) {
        verdict = Optional.of(channel.verdict());
        heading(channel.verdict(), page);
      }
      draw(channel, page, reasons);
    }
    new PrettyFindings(page, reasons).write(sections.findings());
  }

  private static void heading(Verdict verdict, Page page) throws IOException {
    page.blank();
    page.section(
        verdict.title(),
        switch (verdict) {
          case KEEP -> Ink.GREEN;
          case DROP -> Ink.RED;
          case NOT_MEASURED -> Ink.YELLOW;
        });
  }

  private static void draw(Judged channel, Page page, PrettyReasons reasons) throws IOException {
    page.row(Span.bold(channel.name()), Span.of(channel.frees()));
    for (Ground ground : channel.grounds()) {
      reasons.entry(Span.dim(ground.label()), ground.reason());
      if (!ground.measure().isEmpty()) {
        page.entry(Span.dim("measure"), Span.of(ground.measure()));
      }
    }
  }
}

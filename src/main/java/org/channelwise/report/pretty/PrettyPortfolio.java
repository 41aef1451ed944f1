package org.channelwise.report.pretty;

import java.util.Optional;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.report.PortfolioSections;
import org.channelwise.report.PortfolioSections.Ground;
import org.channelwise.report.PortfolioSections.Judged;
import org.channelwise.report.PortfolioSections.Verdict;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;

/** What is said of a brand's channels, on a page. */
public final class PrettyPortfolio {

  private PrettyPortfolio() {}

  /** Draws all sections. */
  public static void draw(PortfolioSections sections, Page page) {
    PrettyReasons reasons = new PrettyReasons(page);
    page.title(Span.bold(sections.title()), Span.dim(sections.file()));
    page.rule();
    page.heading(Span.of("In short: " + sections.outcome()));
    sections.change().forEach(line -> page.paragraph(Span.of(line)));
    if (!sections.money().isEmpty()) {
      page.blank();
      MoneyTable.draw(sections, page);
    }
    for (PortfolioAdvice.Stage stage : sections.stages()) {
      page.blank();
      StageBars.draw(stage, page);
    }
    Optional<Verdict> verdict = Optional.empty();
    for (Judged channel : sections.channels()) {
      if (!verdict.equals(Optional.of(channel.verdict()))) {
        verdict = Optional.of(channel.verdict());
        page.blank();
        page.section(channel.verdict().title(), ink(channel.verdict()));
      }
      draw(channel, page, reasons);
    }
    reasons.findings(Wording.FINDINGS, sections.findings());
  }

  private static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case KEEP -> Ink.GREEN;
      case DROP -> Ink.RED;
      case NOT_MEASURED -> Ink.YELLOW;
    };
  }

  private static void draw(Judged channel, Page page, PrettyReasons reasons) {
    page.row(Span.bold(channel.name()), Span.of(channel.money()));
    for (Ground ground : channel.grounds()) {
      reasons.entry(Span.dim(ground.label()), ground.reason());
      if (!ground.measure().isEmpty()) {
        page.entry(Span.dim("measure"), Span.of(ground.measure()));
      }
    }
  }
}

package org.channelwise.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.report.PortfolioSections;
import org.channelwise.report.PortfolioSections.Ground;
import org.channelwise.report.PortfolioSections.Judged;
import org.channelwise.report.PortfolioSections.Verdict;
import org.channelwise.report.Wording;

/** What is said of a brand's channels, for a pull-request comment. */
public final class MarkdownPortfolio {

  private MarkdownPortfolio() {}

  /** All sections. */
  public static List<String> lines(PortfolioSections sections) {
    List<String> lines = new ArrayList<>();
    lines.add("## " + MarkdownText.of(sections.title()));
    lines.add("");
    lines.add("**%s.** %s".formatted(sections.outcome(), MarkdownText.code(sections.file())));
    List<String> channels = sections.channels().stream().map(MarkdownPortfolio::row).toList();
    if (!channels.isEmpty()) {
      lines.addAll(MarkdownText.table("| Channel | Verdict | Why |", "|---|---|---|", channels));
    }
    for (PortfolioAdvice.Stage stage : sections.stages()) {
      lines.addAll(List.of("", "**Stage " + MarkdownText.of(stage.stage()) + "**"));
      lines.addAll(
          MarkdownText.table(
              "| Channel | Rank | Comparisons won | Acquired | Cost of each | Returns per 1 spent"
                  + " |",
              "|---|---:|---:|---:|---:|---:|",
              stage.results().stream().map(MarkdownPortfolio::row).toList()));
    }
    lines.addAll(MarkdownReasons.findings(Wording.FINDINGS, sections.findings()));
    return lines;
  }

  private static String row(Judged channel) {
    String frees = channel.frees().isEmpty() ? "" : ", " + MarkdownText.of(channel.frees());
    String action = channel.verdict().action();
    List<String> why = new ArrayList<>();
    String label = "why";
    for (Ground ground : channel.grounds()) {
      String sentence = MarkdownReasons.sentence(ground.reason());
      why.add(ground.label().equals(label) ? sentence : ground.label() + ": " + sentence);
      label = ground.label();
      if (!ground.measure().isEmpty()) {
        why.add(MarkdownText.of(ground.measure()));
      }
    }
    return MarkdownText.row(
        MarkdownText.of(channel.name()),
        (channel.verdict() == Verdict.DROP ? "**" + action + "**" : action) + frees,
        String.join("<br>", why));
  }

  private static String row(PortfolioAdvice.Standing each) {
    return MarkdownText.row(
        MarkdownText.of(each.name()) + (each.dropped() ? " (drop)" : ""),
        each.rank() == 0 ? "not compared" : Integer.toString(each.rank()),
        MarkdownText.of(Wording.share(each.won())),
        MarkdownText.of(Wording.share(each.acquisitionRate())),
        Wording.narrow(each.costPerAcquisition()),
        Wording.narrow(each.revenueOverSpend()));
  }
}

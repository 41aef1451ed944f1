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
    sections.change().forEach(line -> lines.addAll(List.of("", MarkdownText.of(line))));
    List<String> channels = sections.channels().stream().map(MarkdownPortfolio::row).toList();
    if (!channels.isEmpty()) {
      lines.addAll(MarkdownText.table("| Channel | Verdict | Why |", "|---|---|---|", channels));
    }
    if (!sections.money().isEmpty()) {
      String currency = sections.currency().isEmpty() ? "" : " in " + sections.currency();
      lines.addAll(List.of("", "**In money" + MarkdownText.of(currency) + "**"));
      lines.addAll(
          MarkdownText.table(
              "| Channel | Spend | Revenue | Earns | Returns per 1 spent | Closed | Assists |",
              "|---|---:|---:|---:|---:|---:|---:|",
              sections.money().stream().map(MarkdownPortfolio::row).toList()));
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
    String money = channel.money().isEmpty() ? "" : ", " + MarkdownText.of(channel.money());
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
        (channel.verdict() == Verdict.DROP ? "**" + action + "**" : action) + money,
        String.join("<br>", why));
  }

  private static String row(PortfolioAdvice.Ledger each) {
    return MarkdownText.row(
        MarkdownText.of(each.name()) + (each.dropped() ? " (drop)" : ""),
        Wording.narrow(each.spend()),
        Wording.narrow(each.revenue()),
        Wording.narrow(each.earns()),
        Wording.narrow(each.returnOnSpend()),
        Wording.people(each.acquisitions()),
        Wording.people(each.assists()));
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

package org.channelwise.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.report.Amounts;
import org.channelwise.report.PortfolioSections;
import org.channelwise.report.PortfolioSections.Ground;
import org.channelwise.report.PortfolioSections.Judged;
import org.channelwise.report.PortfolioSections.Verdict;

/** What is said of a brand's channels, for a pull-request comment. */
public final class MarkdownPortfolio {

  private MarkdownPortfolio() {}

  /** All sections. */
  public static List<String> lines(PortfolioSections sections) {
    List<String> lines = new ArrayList<>();
    lines.add("## " + MarkdownText.of(sections.title()));
    lines.add("");
    lines.add(
        "**%s.** %s"
            .formatted(MarkdownText.of(sections.outcome()), MarkdownText.code(sections.file())));
    if (!sections.channels().isEmpty()) {
      lines.addAll(List.of("", "| Channel | Verdict | Why |", "|---|---|---|"));
    }
    sections.channels().forEach(channel -> lines.add(row(channel)));
    sections.stages().forEach(stage -> lines.addAll(stage(stage)));
    lines.addAll(MarkdownReasons.findings(sections.findings()));
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

  private static List<String> stage(PortfolioAdvice.Stage stage) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| Channel | Rank | Comparisons won | Acquired | Cost of each | Returns per 1 spent |");
    lines.add("|---|---:|---:|---:|---:|---:|");
    stage.results().forEach(each -> lines.add(row(each)));
    return MarkdownReasons.titled("Stage " + MarkdownText.of(stage.stage()), lines);
  }

  private static String row(PortfolioAdvice.Standing each) {
    return MarkdownText.row(
        MarkdownText.of(each.name()) + (each.dropped() ? " (drop)" : ""),
        each.rank() == 0 ? "not compared" : Integer.toString(each.rank()),
        MarkdownText.of(Amounts.percent(each.won())),
        MarkdownText.of(Amounts.percent(each.acquisitionRate())),
        Amounts.narrow(each.costPerAcquisition()),
        Amounts.narrow(each.revenueOverSpend()));
  }
}

package org.channelwise.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.Reason;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.report.markdown.MarkdownReasons;
import org.channelwise.report.markdown.MarkdownText;

/** Advice on a brand's channels for a pull-request comment: a verdict and tables. */
final class PortfolioMarkdown {

  private final List<String> lines = new ArrayList<>();

  private PortfolioMarkdown() {}

  static void write(PortfolioAdvice advice, Writer out) throws IOException {
    PortfolioMarkdown markdown = new PortfolioMarkdown();
    markdown.document(advice);
    for (String line : markdown.lines) {
      out.write(line);
      out.write('\n');
    }
  }

  private void document(PortfolioAdvice advice) {
    lines.add("## Channels of " + MarkdownText.of(advice.brand()));
    lines.add("");
    lines.add(
        "**%s.** %s"
            .formatted(
                MarkdownText.of(PortfolioWording.outcome(advice)),
                MarkdownText.code(Wording.file(advice.file()))));
    table(List.of("Channel", "Verdict", "Why"), "|---|---|---|", verdicts(advice));
    advice.stages().forEach(this::stage);
    findings(advice.findings());
  }

  private static List<List<String>> verdicts(PortfolioAdvice advice) {
    List<List<String>> rows = new ArrayList<>();
    for (PortfolioAdvice.Kept kept : advice.keep()) {
      String despite = kept.despite().isEmpty() ? "" : "<br>despite: " + sentences(kept.despite());
      rows.add(List.of(MarkdownText.of(kept.name()), "keep", sentences(kept.reasons()) + despite));
    }
    for (PortfolioAdvice.Dropped dropped : advice.drop()) {
      String frees = MarkdownText.of(PortfolioWording.frees(dropped, advice));
      rows.add(
          List.of(
              MarkdownText.of(dropped.name()),
              frees.isEmpty() ? "**drop**" : "**drop**, " + frees,
              sentences(dropped.reasons())));
    }
    for (PortfolioAdvice.NotMeasured channel : advice.unmeasured()) {
      rows.add(
          List.of(
              MarkdownText.of(channel.name()),
              "measure",
              channel.gaps().stream()
                  .map(gap -> sentence(gap.reason()) + "<br>" + MarkdownText.of(gap.measure()))
                  .collect(Collectors.joining("<br>"))));
    }
    return rows;
  }

  private void stage(PortfolioAdvice.Stage stage) {
    lines.add("");
    lines.add("**Stage " + MarkdownText.of(stage.stage()) + "**");
    table(
        List.of(
            "Channel",
            "Rank",
            "Comparisons won",
            "Acquired",
            "Cost of each",
            "Returns per 1 spent"),
        "|---|---:|---:|---:|---:|---:|",
        stage.results().stream().map(PortfolioMarkdown::row).toList());
  }

  private static List<String> row(PortfolioAdvice.Standing each) {
    return List.of(
        MarkdownText.of(each.name()) + (each.dropped() ? " (drop)" : ""),
        each.rank() == 0 ? "not compared" : Integer.toString(each.rank()),
        MarkdownText.of(Amounts.percent(each.won())),
        MarkdownText.of(Amounts.percent(each.acquisitionRate())),
        Amounts.narrow(each.costPerAcquisition()),
        Amounts.narrow(each.revenueOverSpend()));
  }

  private void findings(List<ReportedFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("**Findings**");
    lines.add("");
    for (ReportedFinding remark : findings) {
      lines.add(
          "- **%s** %s: %s"
              .formatted(
                  remark.severity().name().toLowerCase(Locale.ROOT),
                  MarkdownText.code(remark.code()),
                  MarkdownReasons.sentence(remark.reason())));
      lines.add(
          "  - fix: %s, at %s"
              .formatted(
                  MarkdownText.of(remark.fix()), MarkdownText.code(remark.place().toString())));
    }
  }

  private void table(List<String> heads, String alignment, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("| " + String.join(" | ", heads) + " |");
    lines.add(alignment);
    rows.forEach(row -> lines.add("| " + String.join(" | ", row) + " |"));
  }

  private static String sentences(List<Reason> reasons) {
    return reasons.stream().map(PortfolioMarkdown::sentence).collect(Collectors.joining("<br>"));
  }

  private static String sentence(Reason reason) {
    return MarkdownReasons.sentence(reason);
  }
}

package org.channelwise.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.BatchTally;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.CampaignTask;
import org.channelwise.report.ClosingSection;
import org.channelwise.report.Report;

/** Campaigns for a pull-request comment: a verdict and a table, the rest folded. */
public final class MarkdownReport implements Report {

  private final CampaignTask task;
  private final Writer out;
  private final BatchTally tally;

  /** Begins a report on what was asked. */
  public MarkdownReport(CampaignTask task, Writer out) {
    this.task = task;
    this.out = out;
    this.tally = new BatchTally(task);
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    if (!tally.isEmpty()) {
      write(List.of(""));
    }
    tally.add(reviewed);
    write(lines(CampaignSections.of(reviewed, task)));
  }

  private static List<String> lines(CampaignSections campaign) {
    List<String> lines = new ArrayList<>();
    lines.add("## " + MarkdownText.of(campaign.name()));
    lines.add("");
    lines.addAll(MarkdownVerdict.of(campaign));
    lines.addAll(MarkdownTable.of(campaign));
    lines.addAll(MarkdownReasons.findings(campaign.findings()));
    if (campaign.inFull()) {
      lines.addAll(MarkdownDetails.reasons(campaign));
    }
    lines.addAll(MarkdownDetails.excluded(campaign.excluded()));
    return lines;
  }

  @Override
  public void end(Programme programme) throws IOException {
    ClosingSection closing = tally.closing(programme);
    if (!closing.sums().isEmpty()) {
      String first = closing.sums().get(0);
      List<String> others = closing.sums().subList(1, closing.sums().size());
      write(List.of("", "---", "", "**%s.** %s.".formatted(first, String.join(". ", others))));
    }
    write(MarkdownReasons.findings(closing.findings()));
    out.flush();
  }

  private void write(List<String> lines) throws IOException {
    for (String line : lines) {
      out.write(line);
      out.write('\n');
    }
  }
}

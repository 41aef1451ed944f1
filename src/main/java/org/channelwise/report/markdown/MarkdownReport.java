package org.channelwise.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.BatchTally;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.CampaignTask;
import org.channelwise.report.Report;
import org.channelwise.report.Wording;

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
      out.write('\n');
    }
    tally.add(reviewed);
    write(MarkdownCampaign.lines(CampaignSections.of(reviewed, task)));
  }

  @Override
  public void end(Programme programme) throws IOException {
    List<String> sums = tally.sums();
    if (!sums.isEmpty()) {
      String others = String.join(". ", sums.subList(1, sums.size()));
      write(List.of("", "---", "", "**%s.** %s.".formatted(sums.get(0), others)));
    }
    write(MarkdownReasons.findings(Wording.FINDINGS_TOGETHER, programme.findings()));
    out.flush();
  }

  private void write(List<String> lines) throws IOException {
    for (String line : lines) {
      out.write(line + "\n");
    }
  }
}

package org.channelwise.report.pretty;

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

/** Campaigns for people to read, at 80 columns. */
public final class PrettyReport implements Report {

  private final CampaignTask task;
  private final Writer out;
  private final Style style;
  private final BatchTally tally;

  /** Begins a report on what was asked. */
  public PrettyReport(CampaignTask task, Writer out, Style style) {
    this.task = task;
    this.out = out;
    this.style = style;
    this.tally = new BatchTally(task);
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    Page page = new Page(style);
    new PrettyCampaign(page).draw(CampaignSections.of(reviewed, task));
    out.write((tally.isEmpty() ? "" : "\n\n") + page);
    tally.add(reviewed);
  }

  @Override
  public void end(Programme programme) throws IOException {
    Page page = new Page(style);
    List<String> sums = tally.sums();
    if (!sums.isEmpty()) {
      page.blank();
      page.rule();
    }
    sums.forEach(sum -> page.heading(Span.bold(sum)));
    new PrettyReasons(page).findings(Wording.FINDINGS_TOGETHER, programme.findings());
    out.write(page.toString());
    out.flush();
  }
}

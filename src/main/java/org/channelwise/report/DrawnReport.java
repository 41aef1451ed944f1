package org.channelwise.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.channelwise.advice.Programme;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.Reviewed;

/** Campaigns for people to read, below each other, and below all what they come to together. */
public final class DrawnReport implements Report {

  private final CampaignTask task;
  private final Writer out;
  private final Drawing drawing;
  private final BatchTally tally;

  /** Begins a report on what was asked. */
  public DrawnReport(CampaignTask task, Writer out, Drawing drawing) {
    this.task = task;
    this.out = out;
    this.drawing = drawing;
    this.tally = new BatchTally(task);
  }

  /** How a format draws. */
  public interface Drawing {

    /** A campaign, with what stands between campaigns above it unless it is the first. */
    String campaign(CampaignSections campaign, boolean first);

    /**
     * How many campaigns came to what, and what was found about them together; each may be empty.
     */
    String closing(List<String> sums, List<ReportedFinding> together);
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    out.write(drawing.campaign(CampaignSections.of(reviewed, task), tally.isEmpty()));
    tally.add(reviewed);
  }

  @Override
  public void end(Programme programme, int status) throws IOException {
    out.write(drawing.closing(tally.sums(), programme.findings()));
    out.flush();
  }
}

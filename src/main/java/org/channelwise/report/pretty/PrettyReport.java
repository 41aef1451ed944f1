package org.channelwise.report.pretty;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Refusal;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.BatchTally;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.CampaignTask;
import org.channelwise.report.ClosingSection;
import org.channelwise.report.NoChannelSection;
import org.channelwise.report.Report;
import org.channelwise.report.pretty.Style.Ink;

/** Campaigns for people to read, at 80 columns. */
public final class PrettyReport implements Report {

  private final CampaignTask task;
  private final Page page;
  private final PrettyReasons reasons;
  private final PrettyPlan plans;
  private final PrettyPicks picks;
  private final PrettyRest rest;
  private final PrettyFindings findings;
  private final BatchTally tally;

  /** Begins a report on what was asked. */
  public PrettyReport(CampaignTask task, Writer out, Style style) {
    this.task = task;
    this.page = new Page(out, style);
    this.reasons = new PrettyReasons(page);
    this.plans = new PrettyPlan(page, reasons);
    this.picks = new PrettyPicks(page, reasons);
    this.rest = new PrettyRest(page, reasons);
    this.findings = new PrettyFindings(page, reasons);
    this.tally = new BatchTally(task);
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    if (!tally.isEmpty()) {
      page.blank();
      page.blank();
    }
    tally.add(reviewed);
    write(CampaignSections.of(reviewed, task));
  }

  private void write(CampaignSections campaign) throws IOException {
    page.title(Span.bold(campaign.name()), Span.dim(campaign.file()));
    page.rule();
    if (campaign.plan().isPresent()) {
      plans.write(campaign.plan().get());
      page.blank();
    }
    if (campaign.noChannel().isPresent()) {
      write(campaign.noChannel().get(), campaign.inFull());
    } else if (campaign.inFull()) {
      picks.inFull(campaign);
    } else {
      picks.inShort(campaign.picks());
    }
    if (campaign.inFull()) {
      rest.outranked(campaign.outranked());
      rest.excluded(campaign);
    }
    findings.write(campaign.findings());
  }

  private void write(NoChannelSection none, boolean inFull) throws IOException {
    page.section(none.title(), Ink.RED);
    page.paragraph(Span.of(none.why()));
    for (Refusal refusal : none.refusals()) {
      reasons.entry(new Span("guard", Ink.RED), refusal.reason());
      for (Reason pick : refusal.picks()) {
        if (inFull) {
          reasons.entry(Span.dim("picked"), pick);
        }
      }
    }
    rest.unlocks(none.unlocks());
  }

  @Override
  public void end(Programme programme) throws IOException {
    ClosingSection closing = tally.closing(programme);
    if (!closing.sums().isEmpty()) {
      page.blank();
      page.rule();
    }
    for (String sum : closing.sums()) {
      page.heading(Span.bold(sum));
    }
    findings.write(closing.findings());
    page.flush();
  }
}

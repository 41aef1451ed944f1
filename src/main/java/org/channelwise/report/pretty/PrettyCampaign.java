package org.channelwise.report.pretty;

import java.util.List;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.PlanDifference;
import org.channelwise.advice.PlanVerdict;
import org.channelwise.advice.Refusal;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.DrawnReport;
import org.channelwise.report.ExcludedSection;
import org.channelwise.report.NoChannelSection;
import org.channelwise.report.PlanSection;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;

/** Campaigns at 80 columns. */
public final class PrettyCampaign implements DrawnReport.Drawing {

  private final Page page;
  private final PrettyReasons reasons;
  private final PrettyChannels channels;

  /** Draws in a style. */
  public PrettyCampaign(Style style) {
    this.page = new Page(style);
    this.reasons = new PrettyReasons(page);
    this.channels = new PrettyChannels(page, reasons);
  }

  @Override
  public String closing(List<String> sums, List<ReportedFinding> together) {
    if (!sums.isEmpty()) {
      page.blank();
      page.rule();
    }
    sums.forEach(sum -> page.heading(Span.bold(sum)));
    reasons.findings(Wording.FINDINGS_TOGETHER, together);
    return page.take();
  }

  @Override
  public String campaign(CampaignSections campaign, boolean first) {
    if (!first) {
      page.blank();
      page.blank();
    }
    boolean inFull = campaign.inFull();
    page.title(Span.bold(campaign.name()), Span.dim(campaign.file()));
    page.rule();
    campaign.before().ifPresent(was -> page.heading(Span.dim("before: " + was)));
    campaign.plan().ifPresent(this::plan);
    if (campaign.noChannel().isPresent()) {
      noChannel(campaign.noChannel().get(), inFull);
    } else if (inFull) {
      channels.picks(campaign);
    } else {
      channels.recommended(campaign.picks());
    }
    if (inFull) {
      channels.outranked(campaign.outranked());
      channels.excluded(campaign);
    }
    reasons.findings(Wording.FINDINGS, campaign.findings());
    return page.take();
  }

  private void plan(PlanSection plan) {
    page.heading(new Span(plan.verdict(), plan.kind().map(PrettyCampaign::ink).orElse(Ink.DIM)));
    plan.recorded().ifPresent(why -> page.entry(Span.dim("says"), Span.of(why)));
    plan.differences().forEach(this::difference);
    page.blank();
  }

  private static Ink ink(PlanVerdict.Kind kind) {
    return switch (kind) {
      case FOLLOWS -> Ink.GREEN;
      case DIFFERS -> Ink.YELLOW;
      case BREAKS -> Ink.RED;
    };
  }

  private void difference(PlanDifference difference) {
    reasons.entry(
        difference.breaks() ? new Span("breaks", Ink.RED) : new Span("differs", Ink.YELLOW),
        difference.reason());
    page.entry(Span.dim("at"), Span.dim(difference.place() + " " + difference.code()));
    for (ExcludedChannel.Ground ground : difference.grounds()) {
      reasons.entry(Span.dim("why"), ground.reason());
      page.entry(Span.dim("unlock"), Span.of(ground.unlock()));
    }
    difference.behind().forEach(reason -> reasons.entry(Span.dim("because"), reason));
    page.entry(Span.dim("fix"), Span.of(difference.fix()));
  }

  private void noChannel(NoChannelSection none, boolean inFull) {
    page.section(none.title(), Ink.RED);
    page.paragraph(Span.of(none.why()));
    for (Refusal refusal : none.refusals()) {
      reasons.entry(new Span("guard", Ink.RED), refusal.reason());
      if (inFull) {
        refusal.picks().forEach(pick -> reasons.entry(Span.dim("picked"), pick));
      }
    }
    if (!none.unlocks().isEmpty()) {
      page.blank();
      page.section("What would unlock one", Ink.GREEN);
      none.unlocks().forEach(this::unlock);
    }
  }

  private void unlock(ExcludedSection group) {
    page.row(Span.bold(group.names()), Span.of(""));
    String label = "unlock";
    for (ExcludedChannel.Ground ground : group.grounds()) {
      page.entry(Span.dim(label), Span.of(group.said(ground.unlock())));
      label = "and";
    }
  }
}

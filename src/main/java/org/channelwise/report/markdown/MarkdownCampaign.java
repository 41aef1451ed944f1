package org.channelwise.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.PlanDifference;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Refusal;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.DrawnReport;
import org.channelwise.report.NoChannelSection;
import org.channelwise.report.PickSection;
import org.channelwise.report.PlanSection;
import org.channelwise.report.Wording;

/** Campaigns for a pull-request comment: a verdict and a table, the rest folded. */
public final class MarkdownCampaign implements DrawnReport.Drawing {

  @Override
  public String closing(List<String> sums, List<ReportedFinding> together) {
    List<String> lines = new ArrayList<>();
    if (!sums.isEmpty()) {
      String others = String.join(". ", sums.subList(1, sums.size()));
      lines.addAll(List.of("", "---", "", "**%s.** %s.".formatted(sums.get(0), others)));
    }
    lines.addAll(MarkdownReasons.findings(Wording.FINDINGS_TOGETHER, together));
    return MarkdownText.joined(lines);
  }

  @Override
  public String campaign(CampaignSections campaign, boolean first) {
    List<String> lines = new ArrayList<>();
    if (!first) {
      lines.add("");
    }
    lines.add("## " + MarkdownText.of(campaign.name()));
    lines.add("");
    campaign
        .before()
        .ifPresent(was -> lines.addAll(List.of("Before: " + MarkdownText.of(was), "")));
    campaign
        .plan()
        .ifPresentOrElse(plan -> plan(lines, plan, campaign), () -> recommended(lines, campaign));
    lines.addAll(MarkdownChannels.table(campaign));
    campaign.together().ifPresent(said -> lines.addAll(List.of("", MarkdownText.of(said))));
    lines.addAll(MarkdownReasons.findings(Wording.FINDINGS, campaign.findings()));
    if (campaign.inFull()) {
      lines.addAll(MarkdownChannels.reasons(campaign));
    }
    lines.addAll(MarkdownChannels.excluded(campaign.excluded()));
    return MarkdownText.joined(lines);
  }

  private static void plan(List<String> lines, PlanSection plan, CampaignSections campaign) {
    lines.add("**%s.** %s".formatted(plan.verdict(), MarkdownText.code(campaign.file())));
    plan.recorded()
        .ifPresent(
            why -> lines.addAll(List.of("", "**Recorded reason:** " + MarkdownText.of(why))));
    if (!plan.differences().isEmpty()) {
      lines.add("");
    }
    plan.differences().forEach(difference -> difference(lines, difference));
    lines.add("");
    lines.add("**Recommended:** " + picks(campaign));
  }

  private static void difference(List<String> lines, PlanDifference difference) {
    lines.add(
        "- **%s** %s: %s"
            .formatted(
                difference.breaks() ? "breaks" : "differs",
                MarkdownText.code(difference.code()),
                MarkdownReasons.sentence(difference.reason())));
    for (ExcludedChannel.Ground ground : difference.grounds()) {
      lines.add("  - why: " + MarkdownReasons.sentence(ground.reason()));
      lines.add("  - unlock: " + MarkdownText.of(ground.unlock()));
    }
    for (Reason reason : difference.behind()) {
      lines.add("  - because: " + MarkdownReasons.sentence(reason));
    }
    lines.add(MarkdownReasons.fix(difference.fix(), difference.place()));
  }

  private static void recommended(List<String> lines, CampaignSections campaign) {
    lines.add(picks(campaign) + " " + MarkdownText.code(campaign.file()));
    List<Refusal> refusals = campaign.noChannel().map(NoChannelSection::refusals).orElse(List.of());
    if (!refusals.isEmpty()) {
      lines.add("");
    }
    for (Refusal refusal : refusals) {
      lines.add("- Refused: " + MarkdownReasons.sentence(refusal.reason()));
      for (Reason pick : refusal.picks()) {
        lines.add("  - picked because: " + MarkdownReasons.sentence(pick));
      }
    }
    lines.addAll(MarkdownReasons.titled("To see to first", conditions(campaign)));
  }

  /** The picks in their order, or why there is none. */
  private static String picks(CampaignSections campaign) {
    return campaign
        .noChannel()
        .map(none -> "**No recommendation.** " + none.why())
        .orElseGet(
            () ->
                campaign.picks().stream()
                    .map(pick -> "**" + MarkdownText.of(pick.channel().name()) + "**")
                    .collect(Collectors.joining(", then ", "", ".")));
  }

  /** The colon goes with the name, for a site makes a picture of a word between two of them. */
  private static List<String> conditions(CampaignSections campaign) {
    List<String> lines = new ArrayList<>();
    for (PickSection pick : campaign.picks()) {
      String name = MarkdownText.of(pick.channel().name() + ":");
      for (Reason condition : pick.choice().conditions()) {
        lines.add("- %s %s".formatted(name, MarkdownReasons.sentence(condition)));
      }
    }
    return lines;
  }
}

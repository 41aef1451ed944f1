package org.channelwise.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.PlanDifference;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Refusal;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.NoChannelSection;
import org.channelwise.report.PickSection;
import org.channelwise.report.PlanSection;

/** What a comment begins with: the verdict on a campaign, and what to see to first. */
final class MarkdownVerdict {

  private MarkdownVerdict() {}

  static List<String> of(CampaignSections campaign) {
    return campaign
        .plan()
        .map(plan -> ofPlan(plan, campaign))
        .orElseGet(() -> ofRecommendation(campaign));
  }

  private static List<String> ofPlan(PlanSection plan, CampaignSections campaign) {
    List<String> lines = new ArrayList<>();
    lines.add("**%s.** %s".formatted(plan.verdict(), MarkdownText.code(campaign.file())));
    if (!plan.differences().isEmpty()) {
      lines.add("");
    }
    plan.differences().forEach(difference -> difference(lines, difference));
    lines.add("");
    lines.add("**Recommended:** " + recommended(campaign));
    return lines;
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

  private static List<String> ofRecommendation(CampaignSections campaign) {
    List<String> lines = new ArrayList<>();
    lines.add(recommended(campaign) + " " + MarkdownText.code(campaign.file()));
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
    return lines;
  }

  /** The picks in their order, or why there is none. */
  private static String recommended(CampaignSections campaign) {
    Optional<String> none =
        campaign.noChannel().map(each -> "**No recommendation.** " + each.why());
    return none.orElseGet(
        () ->
            campaign.picks().stream()
                    .map(pick -> "**" + MarkdownText.of(pick.channel().name()) + "**")
                    .collect(Collectors.joining(", then "))
                + ".");
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

package org.channelwise.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Scored;
import org.channelwise.advice.TakesOver;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.ExcludedSection;
import org.channelwise.report.OutrankedSection;
import org.channelwise.report.PickSection;
import org.channelwise.report.Wording;

/** What a comment folds away: all reasons, and all exclusions. */
final class MarkdownDetails {

  private MarkdownDetails() {}

  /** Every reason of every channel that could be used; nothing if there is none. */
  static List<String> reasons(CampaignSections campaign) {
    List<String> lines = new ArrayList<>();
    for (PickSection pick : campaign.picks()) {
      channel(lines, pick.channel());
      lines.add("- picked: " + MarkdownReasons.sentence(pick.choice().pickedBecause()));
      pick.choice().when().ifPresent(when -> takesOver(lines, pick, when));
    }
    for (OutrankedSection outranked : campaign.outranked()) {
      channel(lines, outranked.channel());
      outranked
          .preferred()
          .ifPresent(
              pick ->
                  lines.add(
                      "- %s was preferred: %s"
                          .formatted(
                              MarkdownText.of(pick.scored().name()),
                              MarkdownReasons.sentence(pick.pickedBecause()))));
    }
    return folded("All reasons", lines);
  }

  /**
   * Every ground for every excluded channel, and what would unlock it; nothing if there is none.
   */
  static List<String> excluded(List<ExcludedSection> excluded) {
    List<String> lines = new ArrayList<>();
    for (ExcludedSection group : excluded) {
      name(lines, group.names());
      for (ExcludedChannel.Ground ground : group.grounds()) {
        String why = group.said(ground.reason().text());
        lines.add(
            "- %s: %s"
                .formatted(
                    MarkdownText.code(ground.code()),
                    MarkdownReasons.sentence(why, ground.reason().rule())));
        lines.add("  - unlock: " + MarkdownText.of(group.said(ground.unlock())));
      }
    }
    return folded("What would unlock the excluded channels", lines);
  }

  private static void channel(List<String> lines, Scored scored) {
    name(lines, scored.name());
    for (Reason reason : scored.reasons()) {
      lines.add(
          "- **%s** %s"
              .formatted(Wording.signed(reason.points()), MarkdownReasons.sentence(reason)));
    }
  }

  private static void takesOver(List<String> lines, PickSection backup, TakesOver when) {
    lines.add("- takes over " + MarkdownText.of(backup.takesOver()));
    lines.add("  - " + MarkdownReasons.sentence(when.missedBecause()));
    lines.add("  - " + MarkdownReasons.sentence(when.afterBecause()));
  }

  private static void name(List<String> lines, String name) {
    lines.addAll(List.of("", "**" + MarkdownText.of(name) + "**", ""));
  }

  private static List<String> folded(String summary, List<String> lines) {
    if (lines.isEmpty()) {
      return lines;
    }
    List<String> folded = new ArrayList<>();
    folded.add("");
    folded.add("<details><summary>" + summary + "</summary>");
    folded.addAll(lines);
    folded.add("");
    folded.add("</details>");
    return folded;
  }
}

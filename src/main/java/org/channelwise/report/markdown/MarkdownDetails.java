package org.channelwise.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.advice.Choice;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Scored;
import org.channelwise.advice.TakesOver;
import org.channelwise.report.LikeGrounds;
import org.channelwise.report.Verdict;
import org.channelwise.report.Wording;

/** What a comment folds away: all reasons, and all exclusions. */
public final class MarkdownDetails {

  private MarkdownDetails() {}

  /** Every reason of every channel that could be used; nothing if there is none. */
  public static List<String> reasons(Recommendation recommendation) {
    List<String> lines = new ArrayList<>();
    for (Choice pick : Verdict.picks(recommendation)) {
      channel(lines, pick.scored());
      lines.add("- picked: " + MarkdownReasons.sentence(pick.pickedBecause()));
      pick.when().ifPresent(when -> takesOver(lines, when));
    }
    for (Scored outranked : recommendation.outranked()) {
      channel(lines, outranked);
      Verdict.lost(outranked, recommendation)
          .flatMap(Verdict.Lost::to)
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
  public static List<String> excluded(Recommendation recommendation) {
    List<String> lines = new ArrayList<>();
    for (LikeGrounds group : LikeGrounds.of(recommendation.excluded())) {
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

  private static void takesOver(List<String> lines, TakesOver when) {
    lines.add(
        "- takes over %s; stops once the person has acted"
            .formatted(MarkdownText.of(Wording.when(when))));
    lines.add("  - " + MarkdownReasons.sentence(when.missedBecause()));
    lines.add("  - " + MarkdownReasons.sentence(when.afterBecause()));
  }

  private static void name(List<String> lines, String name) {
    lines.add("");
    lines.add("**" + MarkdownText.of(name) + "**");
    lines.add("");
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

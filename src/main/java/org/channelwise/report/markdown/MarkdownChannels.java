package org.channelwise.report.markdown;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.advice.Choice;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Scored;
import org.channelwise.advice.Source;
import org.channelwise.advice.TakesOver;
import org.channelwise.report.CampaignSections;
import org.channelwise.report.ExcludedSection;
import org.channelwise.report.OutrankedSection;
import org.channelwise.report.PickSection;
import org.channelwise.report.Wording;

/** The channels of a campaign: a table of all, and what a comment folds away. */
final class MarkdownChannels {

  private MarkdownChannels() {}

  /** A row for each channel. */
  static List<String> table(CampaignSections campaign) {
    List<String> rows = new ArrayList<>();
    for (PickSection pick : campaign.picks()) {
      Reason leading =
          pick.channel().reasons().stream().findFirst().orElseGet(pick.choice()::pickedBecause);
      rows.add(row(pick.channel(), role(pick), said(leading.text(), leading)));
    }
    for (OutrankedSection outranked : campaign.outranked()) {
      rows.add(row(outranked.channel(), "outranked", MarkdownText.of(outranked.lost())));
    }
    for (ExcludedSection group : campaign.excluded()) {
      Reason weightiest = group.grounds().get(0).reason();
      String codes = group.codes().stream().map(MarkdownText::code).collect(joining(", "));
      String why = said(group.said(weightiest.text()), weightiest);
      String names = MarkdownText.of(group.names());
      rows.add(MarkdownText.row(names, "excluded " + codes, "", "", "", why));
    }
    return rows.isEmpty()
        ? rows
        : MarkdownText.table(
            "| Channel | Role | Score | Reach | Worth | Why |",
            "|---|---|---:|---:|---:|---|",
            rows);
  }

  private static String role(PickSection pick) {
    if (pick.number() == 0) {
      return pick.role();
    }
    String when = pick.when().isEmpty() ? "" : ", " + pick.when();
    return MarkdownText.of(pick.role() + when + ", " + pick.adds());
  }

  private static String said(String text, Reason reason) {
    boolean house = reason.rule().source().kind() == Source.Kind.HOUSE;
    return MarkdownText.of(text) + (house ? " *(house policy)*" : "");
  }

  private static String row(Scored scored, String role, String why) {
    String score = Integer.toString(scored.score());
    return MarkdownText.row(
        MarkdownText.of(scored.name()),
        role,
        score,
        Wording.reach(scored.reach()),
        Wording.worth(scored),
        why);
  }

  /** Every reason of every channel that could be used; nothing if there is none. */
  static List<String> reasons(CampaignSections campaign) {
    List<String> lines = new ArrayList<>();
    for (PickSection pick : campaign.picks()) {
      channel(lines, pick.channel());
      lines.add("- picked: " + MarkdownReasons.sentence(pick.choice().pickedBecause()));
      pick.behind().ifPresent(why -> lines.add("- " + MarkdownText.of(why)));
      pick.choice().when().ifPresent(when -> takesOver(lines, pick, when));
    }
    for (OutrankedSection outranked : campaign.outranked()) {
      channel(lines, outranked.channel());
      outranked.because().ifPresent(why -> lines.add("- lost: " + MarkdownReasons.sentence(why)));
      outranked.preferred().ifPresent(pick -> preferred(lines, pick));
    }
    return folded("All reasons", lines);
  }

  /** Every ground for excluding a channel, and what would unlock it; nothing if there is none. */
  static List<String> excluded(List<ExcludedSection> excluded) {
    List<String> lines = new ArrayList<>();
    for (ExcludedSection group : excluded) {
      name(lines, group.names());
      for (ExcludedChannel.Ground ground : group.grounds()) {
        String why = group.said(ground.reason().text());
        String sentence = MarkdownReasons.sentence(why, ground.reason().rule());
        lines.add("- %s: %s".formatted(MarkdownText.code(ground.code()), sentence));
        lines.add("  - unlock: " + MarkdownText.of(group.said(ground.unlock())));
      }
    }
    return folded("What would unlock the excluded channels", lines);
  }

  private static void channel(List<String> lines, Scored scored) {
    name(lines, scored.name());
    for (Reason reason : scored.reasons()) {
      String points = Wording.signed(reason.points());
      lines.add("- **%s** %s".formatted(points, MarkdownReasons.sentence(reason)));
    }
  }

  private static void takesOver(List<String> lines, PickSection backup, TakesOver when) {
    lines.add("- takes over " + MarkdownText.of(backup.takesOver()));
    lines.add("  - " + MarkdownReasons.sentence(when.missedBecause()));
    lines.add("  - " + MarkdownReasons.sentence(when.afterBecause()));
  }

  private static void preferred(List<String> lines, Choice pick) {
    String name = MarkdownText.of(pick.scored().name());
    String why = MarkdownReasons.sentence(pick.pickedBecause());
    lines.add("- %s was preferred: %s".formatted(name, why));
  }

  private static void name(List<String> lines, String name) {
    lines.addAll(List.of("", "**" + MarkdownText.of(name) + "**", ""));
  }

  private static List<String> folded(String summary, List<String> lines) {
    if (!lines.isEmpty()) {
      lines.addAll(0, List.of("", "<details><summary>" + summary + "</summary>"));
      lines.addAll(List.of("", "</details>"));
    }
    return lines;
  }
}

package org.channelwise.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.report.DiffSections;

/** What an edit of rules changes, for a pull-request comment. */
public final class MarkdownDiff {

  private MarkdownDiff() {}

  /** All of it, the sums last. */
  public static List<String> lines(DiffSections sections) {
    List<String> lines = new ArrayList<>();
    lines.add("## " + MarkdownText.of(sections.title()));
    lines.add("");
    lines.add(MarkdownText.of(sections.compared()) + ".");
    List<String> rows = sections.changed().stream().map(MarkdownDiff::row).toList();
    if (!rows.isEmpty()) {
      lines.addAll(
          MarkdownText.table(
              "| Campaign | Before | Now | Rules that gained or lost a say |",
              "|---|---|---|---|",
              rows));
    }
    if (!sections.more().isEmpty()) {
      lines.addAll(List.of("", MarkdownText.of(sections.more()) + "."));
    }
    // A paragraph ends the table, and only then is indented text code; no text can end such a
    // block as it could end a fence.
    for (DiffSections.Changed each : sections.changed()) {
      each.text()
          .ifPresent(
              text -> {
                lines.addAll(List.of("", "The file of " + MarkdownText.of(each.campaign()) + ":"));
                lines.add("");
                text.lines().forEach(line -> lines.add("    " + line));
              });
    }
    list(lines, "The same channels for other reasons:", sections.explainedDifferently());
    list(lines, "Not compared, since only one of the two can read it:", sections.incomparable());
    lines.addAll(List.of("", "**" + MarkdownText.of(sections.sums()) + "**"));
    return lines;
  }

  private static String row(DiffSections.Changed each) {
    List<String> rules = new ArrayList<>();
    each.gained().forEach(rule -> rules.add("gained: " + MarkdownText.of(rule)));
    each.lost().forEach(rule -> rules.add("lost: " + MarkdownText.of(rule)));
    return MarkdownText.row(
        MarkdownText.of(each.campaign()) + "<br>" + MarkdownText.code(each.file()),
        MarkdownText.of(each.before()),
        "**" + MarkdownText.of(each.after()) + "**",
        String.join("<br>", rules));
  }

  private static void list(List<String> lines, String head, List<String> items) {
    if (!items.isEmpty()) {
      lines.addAll(List.of("", head, ""));
      items.forEach(item -> lines.add("- " + MarkdownText.of(item)));
    }
  }
}

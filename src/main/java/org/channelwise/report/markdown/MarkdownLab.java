package org.channelwise.report.markdown;

import java.util.ArrayList;
import java.util.List;
import org.channelwise.report.LabSections;

/** A look at rules and fixtures, in Markdown. */
public final class MarkdownLab {

  private MarkdownLab() {}

  /** All of it, what it comes to first. */
  public static List<String> lines(LabSections sections) {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("## " + MarkdownText.of(sections.title()), ""));
    lines.add(MarkdownText.of(sections.sum()) + ".");
    for (LabSections.Section section : sections.sections()) {
      lines.addAll(List.of("", "### " + MarkdownText.of(section.title()), ""));
      for (LabSections.Entry entry : section.entries()) {
        String at = entry.at().isEmpty() ? "" : " (" + MarkdownText.code(entry.at()) + ")";
        lines.add("- " + MarkdownText.of(entry.says()) + at);
        if (!entry.text().isEmpty()) {
          lines.add("");
          entry.text().lines().forEach(line -> lines.add("      " + line));
          lines.add("");
        }
      }
    }
    return lines;
  }
}

package org.channelwise.report.pretty;

import org.channelwise.report.LabSections;

/** A look at rules and fixtures, on a page. */
public final class PrettyLab {

  private PrettyLab() {}

  /** Draws all of it, what it comes to last. */
  public static void draw(LabSections sections, Page page) {
    page.title(Span.bold(sections.title()), Span.of(""));
    page.rule();
    for (LabSections.Section section : sections.sections()) {
      page.heading(Span.bold(section.title()));
      for (LabSections.Entry entry : section.entries()) {
        page.row(Span.of(entry.says()), Span.dim(entry.at()));
        entry.text().lines().forEach(line -> page.verbatim("    " + line));
      }
      page.blank();
    }
    page.rule();
    page.verbatim(sections.sum());
  }
}

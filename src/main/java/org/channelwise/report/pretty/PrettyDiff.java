package org.channelwise.report.pretty;

import org.channelwise.report.DiffSections;

/** What an edit of rules changes, on a page. */
public final class PrettyDiff {

  private PrettyDiff() {}

  /** Draws all of it, the sums last. */
  public static void draw(DiffSections sections, Page page) {
    page.title(Span.bold(sections.title()), Span.of(""));
    page.rule();
    page.heading(Span.of(sections.compared()));
    for (DiffSections.Changed each : sections.changed()) {
      page.blank();
      page.row(Span.bold(each.campaign()), Span.dim(each.file()));
      page.entry(Span.dim("before"), Span.of(each.before()));
      page.entry(Span.dim("now"), Span.bold(each.after()));
      each.gained().forEach(rule -> page.entry(Span.dim("gained"), Span.of(rule)));
      each.lost().forEach(rule -> page.entry(Span.dim("lost"), Span.of(rule)));
      each.text().ifPresent(text -> text.lines().forEach(line -> page.verbatim("    " + line)));
    }
    if (!sections.more().isEmpty()) {
      page.paragraph(Span.dim(sections.more()));
    }
    if (!sections.explainedDifferently().isEmpty()) {
      page.blank();
      page.heading(Span.of("The same channels for other reasons:"));
      sections.explainedDifferently().forEach(each -> page.paragraph(Span.of(each)));
    }
    if (!sections.incomparable().isEmpty()) {
      page.blank();
      page.heading(Span.of("Not compared, since only one of the two can read it:"));
      sections.incomparable().forEach(file -> page.paragraph(Span.of(file)));
    }
    page.rule();
    page.verbatim(sections.sums());
  }
}

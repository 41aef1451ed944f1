package org.channelwise.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.channelwise.lab.GuidanceTrace;
import org.channelwise.report.pretty.Page;
import org.channelwise.report.pretty.Span;
import org.channelwise.report.pretty.Style;
import org.channelwise.vocabulary.Guidance;

/** The rows of the guidance with their rules and fixtures, at 80 columns. */
public final class GuidanceReport {

  private static final int MOST_FIXTURES = 4;

  private final Page page;

  private GuidanceReport(Page page) {
    this.page = page;
  }

  /**
   * Writes the rows for people.
   *
   * @param out where they go; it stays open
   * @throws IOException if {@code out} fails
   */
  public static void pretty(GuidanceTrace trace, Writer out, Style style) throws IOException {
    Page page = new Page(out, style);
    GuidanceReport report = new GuidanceReport(page);
    for (Guidance.Section section : trace.guidance().sections()) {
      page.heading(Span.bold(section.title()));
      page.rule();
      for (Guidance.Row row : section.rows()) {
        report.row(row, trace);
      }
    }
    report.summary(trace);
    page.flush();
  }

  private void row(Guidance.Row row, GuidanceTrace trace) throws IOException {
    page.row(Span.bold(row.id()), Span.dim(row.source()));
    page.paragraph(Span.of(row.says()));
    if (!row.ours().isEmpty()) {
      page.paragraph(Span.dim("House policy: " + row.ours()));
    }
    if (row.caveat().isPresent()) {
      page.paragraph(Span.dim("Caveat: " + row.caveat().get()));
    }
    if (trace.rules(row).isEmpty()) {
      page.entry(Span.of("rule"), new Span("none", Style.Ink.RED));
    }
    for (GuidanceTrace.Traced traced : trace.rules(row)) {
      page.entry(
          Span.of("rule"), Span.of(traced.rule().name()), Span.dim("(" + traced.rule().at() + ")"));
      if (traced.fixtures().isEmpty()) {
        page.entry(Span.of("fires in"), new Span("no fixture", Style.Ink.YELLOW));
      } else {
        page.entry(Span.of("fires in"), Span.dim(some(traced.fixtures())));
      }
    }
    page.blank();
  }

  private static String some(List<String> fixtures) {
    int more = fixtures.size() - MOST_FIXTURES;
    return more <= 0
        ? String.join(", ", fixtures)
        : String.join(", ", fixtures.subList(0, MOST_FIXTURES)) + " and " + more + " more";
  }

  private void summary(GuidanceTrace trace) throws IOException {
    page.rule();
    page.heading(
        Span.bold(Wording.count(trace.guidance().rows().count(), "row", "rows") + "."),
        Span.of(lacking(trace.withoutRule().size(), "rule")),
        Span.of(lacking(trace.withoutFixture().size(), "fixture in which a rule fires")));
    for (String id : trace.withoutRule()) {
      page.entry(new Span("no rule", Style.Ink.RED), Span.of(id));
    }
    for (String id : trace.withoutFixture()) {
      page.entry(new Span("unfired", Style.Ink.RED), Span.of(id));
    }
  }

  private static String lacking(int rows, String what) {
    return rows == 0
        ? "Each has a " + what + "."
        : Wording.count(rows, "row has", "rows have") + " no " + what + ".";
  }
}

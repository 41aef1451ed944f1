package org.channelwise.report.pretty;

import java.io.IOException;
import java.util.List;
import org.channelwise.lab.GuidanceTrace;
import org.channelwise.report.GuidanceSections;
import org.channelwise.report.pretty.Style.Ink;
import org.channelwise.vocabulary.Guidance;

/** The rows of the guidance with their rules and fixtures, on a page. */
public final class PrettyGuidance {

  private static final int MOST_FIXTURES = 4;

  private PrettyGuidance() {}

  /** Draws all rows. */
  public static void draw(GuidanceTrace trace, Page page) throws IOException {
    for (Guidance.Section section : trace.guidance().sections()) {
      page.heading(Span.bold(section.title()));
      page.rule();
      for (Guidance.Row row : section.rows()) {
        draw(row, trace.rules(row), page);
      }
    }
    List<String> summary = GuidanceSections.summary(trace);
    page.rule();
    page.heading(
        Span.bold(summary.get(0)), Span.of(String.join(" ", summary.subList(1, summary.size()))));
    for (String id : trace.withoutRule()) {
      page.entry(new Span("no rule", Ink.RED), Span.of(id));
    }
    for (String id : trace.withoutFixture()) {
      page.entry(new Span("unfired", Ink.RED), Span.of(id));
    }
  }

  private static void draw(Guidance.Row row, List<GuidanceTrace.Traced> rules, Page page)
      throws IOException {
    page.row(Span.bold(row.id()), Span.dim(row.source()));
    page.paragraph(Span.of(row.says()));
    for (String remark : GuidanceSections.remarks(row.ours(), row.caveat())) {
      page.paragraph(Span.dim(remark));
    }
    if (rules.isEmpty()) {
      page.entry(Span.of("rule"), new Span("none", Ink.RED));
    }
    for (GuidanceTrace.Traced traced : rules) {
      page.entry(
          Span.of("rule"), Span.of(traced.rule().name()), Span.dim("(" + traced.rule().at() + ")"));
      page.entry(
          Span.of("fires in"),
          traced.fixtures().isEmpty()
              ? new Span("no fixture", Ink.YELLOW)
              : Span.dim(some(traced.fixtures())));
    }
    page.blank();
  }

  private static String some(List<String> fixtures) {
    int more = fixtures.size() - MOST_FIXTURES;
    return more <= 0
        ? String.join(", ", fixtures)
        : String.join(", ", fixtures.subList(0, MOST_FIXTURES)) + " and " + more + " more";
  }
}

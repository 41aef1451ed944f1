package org.channelwise.report.pretty;

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
  public static void draw(GuidanceTrace trace, Page page) {
    for (Guidance.Section section : trace.guidance().sections()) {
      page.heading(Span.bold(section.title()));
      page.rule();
      section.rows().forEach(row -> draw(row, trace.rules(row), page));
    }
    List<String> summary = GuidanceSections.summary(trace);
    page.rule();
    page.heading(
        Span.bold(summary.get(0)), Span.of(String.join(" ", summary.subList(1, summary.size()))));
    trace.withoutRule().forEach(id -> page.entry(new Span("no rule", Ink.RED), Span.of(id)));
    trace.withoutFixture().forEach(id -> page.entry(new Span("unfired", Ink.RED), Span.of(id)));
  }

  private static void draw(Guidance.Row row, List<GuidanceTrace.Traced> rules, Page page) {
    page.row(Span.bold(row.id()), Span.dim(row.source()));
    page.paragraph(Span.of(row.says()));
    GuidanceSections.remarks(row.ours(), row.caveat())
        .forEach(remark -> page.paragraph(Span.dim(remark)));
    if (rules.isEmpty()) {
      page.entry(Span.of("rule"), new Span("none", Ink.RED));
    }
    for (GuidanceTrace.Traced traced : rules) {
      page.entry(
          Span.of("rule"), Span.of(traced.rule().name()), Span.dim("(" + traced.rule().at() + ")"));
      page.entry(Span.of("fires in"), some(traced.fixtures()));
    }
    page.blank();
  }

  private static Span some(List<String> fixtures) {
    if (fixtures.isEmpty()) {
      return new Span("no fixture", Ink.YELLOW);
    }
    int told = Math.min(MOST_FIXTURES, fixtures.size());
    int more = fixtures.size() - told;
    return Span.dim(
        String.join(", ", fixtures.subList(0, told)) + (more > 0 ? " and " + more + " more" : ""));
  }
}

package org.channelwise.report.html;

import java.util.List;
import org.channelwise.lab.GuidanceTrace;
import org.channelwise.report.GuidanceSections;
import org.channelwise.vocabulary.Guidance;

/** The guidance as a page: each row with its rules and fixtures. */
public final class HtmlGuidance {

  private HtmlGuidance() {}

  /** All sections. */
  public static void draw(GuidanceTrace trace, HtmlDocument page) {
    page.title("Guidance");
    Markup body = page.body();
    body.element("p", String.join(" ", GuidanceSections.summary(trace)));
    for (Guidance.Section section : trace.guidance().sections()) {
      body.element("h2", section.title());
      HtmlTable.begin(body, List.of("Row", "Source", "What it says", "Rules", "Fixtures"));
      section.rows().forEach(row -> row(row, trace, page));
      HtmlTable.end(body);
    }
  }

  private static void row(Guidance.Row row, GuidanceTrace trace, HtmlDocument page) {
    Markup body = page.body();
    body.open("tr").open("th", "scope", "row").element("code", row.id()).close();
    body.element("td", row.source()).open("td").text(row.says() + ".");
    GuidanceSections.remarks(row.ours(), row.caveat())
        .forEach(remark -> body.element("p", remark + "."));
    body.close().open("td");
    trace.rules(row).forEach(rule -> page.rules().link(body, rule.rule()));
    body.close().open("td");
    trace.fixtures(row).forEach(fixture -> body.element("p", fixture));
    body.close().close();
  }
}

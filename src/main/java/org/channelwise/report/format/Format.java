package org.channelwise.report.format;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.report.DrawnReport;
import org.channelwise.report.Report;
import org.channelwise.report.ReportHead;
import org.channelwise.report.html.HtmlReport;
import org.channelwise.report.json.JsonLinesReport;
import org.channelwise.report.json.JsonReport;
import org.channelwise.report.machine.GithubReport;
import org.channelwise.report.machine.JunitReport;
import org.channelwise.report.machine.SarifReport;
import org.channelwise.report.markdown.MarkdownCampaign;
import org.channelwise.report.pretty.PrettyCampaign;
import org.channelwise.report.pretty.Style;

/** The formats that answers for campaigns can be written in. */
public enum Format {
  /** For people, at 80 columns. */
  PRETTY,
  /** One JSON document, as {@code schema/recommendation.schema.json} describes it. */
  JSON,
  /** One compact JSON object a line for each campaign. */
  JSONL,
  /** For a pull-request comment. */
  MARKDOWN,
  /** A page for the browser, in one file. */
  HTML,
  /** SARIF 2.1.0, for code scanning: findings, refusals, and campaigns without any channel. */
  SARIF,
  /** JUnit XML, for build servers: a test case for each campaign. */
  JUNIT,
  /** Workflow commands that GitHub Actions turns into annotations. */
  GITHUB;

  /** Whether programs read in it what went wrong, too; a line of {@link #JSONL} is an answer. */
  public boolean forPrograms() {
    return this != PRETTY && this != MARKDOWN && this != HTML && this != JSONL;
  }

  /** Begins a report on a writer that stays open; only {@link #PRETTY} is ever coloured. */
  public Report begin(ReportHead head, Writer out, Style style) throws IOException {
    return switch (this) {
      case PRETTY -> new DrawnReport(head.task(), out, new PrettyCampaign(style));
      case JSON -> new JsonReport(head, out);
      case JSONL -> new JsonLinesReport(head, out);
      case MARKDOWN -> new DrawnReport(head.task(), out, new MarkdownCampaign());
      case HTML -> new HtmlReport(head, out);
      case SARIF -> new SarifReport(head.base(), out);
      case JUNIT -> new JunitReport(head, out);
      case GITHUB -> new GithubReport(head.base(), head.least(), out);
    };
  }
}

package org.channelwise.report.format;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.channelwise.advice.Recommendation;
import org.channelwise.report.Answer;
import org.channelwise.report.Report;
import org.channelwise.report.json.JsonLinesReport;
import org.channelwise.report.json.JsonReport;
import org.channelwise.report.machine.GithubReview;
import org.channelwise.report.machine.JunitReview;
import org.channelwise.report.machine.NoticesReport;
import org.channelwise.report.machine.SarifReview;
import org.channelwise.report.markdown.MarkdownReport;
import org.channelwise.report.pretty.PrettyReport;
import org.channelwise.report.pretty.Style;
import org.channelwise.source.Place;

/** The formats that an answer can be written in. */
public enum Format {
  /** For people, at 80 columns. */
  PRETTY,
  /** One JSON document, as {@code schema/recommendation.schema.json} describes it. */
  JSON,
  /** One compact JSON object a line for each recommendation. */
  JSONL,
  /** For a pull-request comment. */
  MARKDOWN,
  /** SARIF 2.1.0, for code scanning: findings, refusals, and campaigns without any channel. */
  SARIF,
  /** JUnit XML, for build servers: a test case for each campaign. */
  JUNIT,
  /** Workflow commands that GitHub Actions turns into annotations. */
  GITHUB;

  /** The name of this format, as the command line takes it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Begins a report.
   *
   * @param rulesHash the hash of the rules that judge, {@code sha256:…}
   * @param out where it goes; it stays open
   * @param style whether {@link #PRETTY} is coloured; the others never are
   * @param strict whether a warning fails a test case of {@link #JUNIT}, as an error always does
   * @throws IOException if {@code out} fails
   */
  public Report begin(String rulesHash, Writer out, Style style, boolean strict)
      throws IOException {
    return switch (this) {
      case PRETTY -> new PrettyReport(out, style);
      case JSON -> new JsonReport(out, rulesHash);
      case JSONL -> new JsonLinesReport(out);
      case MARKDOWN -> new MarkdownReport(out);
      case SARIF -> new NoticesReport(new SarifReview(out));
      case JUNIT -> new NoticesReport(new JunitReview(out, "channelwise recommend", strict));
      case GITHUB -> new NoticesReport(new GithubReview(out));
    };
  }

  /**
   * Writes a whole answer, each campaign as if it began its file.
   *
   * @param out where it goes; it stays open
   * @param style whether {@link #PRETTY} is coloured; the others never are
   * @throws IOException if {@code out} fails
   */
  public void write(Answer answer, Writer out, Style style) throws IOException {
    Report report = begin(answer.rulesHash(), out, style, false);
    for (Recommendation recommendation : answer.recommendations()) {
      report.add(recommendation, new Place(recommendation.file(), 1, 1));
    }
    report.end();
  }
}

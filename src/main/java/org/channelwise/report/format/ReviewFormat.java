package org.channelwise.report.format;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.report.ReviewReport;
import org.channelwise.report.json.JsonLinesReview;
import org.channelwise.report.json.JsonReview;
import org.channelwise.report.machine.GithubReview;
import org.channelwise.report.machine.JunitReview;
import org.channelwise.report.machine.SarifReview;
import org.channelwise.report.markdown.MarkdownReview;
import org.channelwise.report.pretty.PrettyReview;
import org.channelwise.report.pretty.Style;

/** The formats that a review can be written in. */
public enum ReviewFormat {
  /** For people, at 80 columns. */
  PRETTY,
  /** One JSON document, as {@code schema/recommendation.schema.json} describes it. */
  JSON,
  /** One compact JSON object a line for each campaign, and nothing about them together. */
  JSONL,
  /** For a pull-request comment. */
  MARKDOWN,
  /** SARIF 2.1.0, for code scanning. */
  SARIF,
  /** JUnit XML, for build servers: a test case for each campaign. */
  JUNIT,
  /** Workflow commands that GitHub Actions turns into annotations. */
  GITHUB;

  /**
   * Begins a report.
   *
   * @param rulesHash the hash of the rules that judge, {@code sha256:…}
   * @param out where it goes; it stays open
   * @param style whether {@link #PRETTY} is coloured; the others never are
   * @param strict whether a warning fails a test case of {@link #JUNIT}, as an error always does
   * @throws IOException if {@code out} fails
   */
  public ReviewReport begin(String rulesHash, Writer out, Style style, boolean strict)
      throws IOException {
    return switch (this) {
      case PRETTY -> new PrettyReview(out, style);
      case JSON -> new JsonReview(out, rulesHash);
      case JSONL -> new JsonLinesReview(out);
      case MARKDOWN -> new MarkdownReview(out);
      case SARIF -> new SarifReview(out);
      case JUNIT -> new JunitReview(out, "channelwise review", strict);
      case GITHUB -> new GithubReview(out);
    };
  }
}

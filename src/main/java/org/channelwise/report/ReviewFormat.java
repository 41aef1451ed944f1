package org.channelwise.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  /** The format of this name, as {@link #names()} lists it; empty if there is none. */
  public static Optional<ReviewFormat> of(String name) {
    return Arrays.stream(values()).filter(format -> format.id().equals(name)).findFirst();
  }

  /** The names of all formats, the usual one first. */
  public static List<String> names() {
    return Arrays.stream(values()).map(ReviewFormat::id).toList();
  }

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

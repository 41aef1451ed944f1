package org.channelwise.report;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.report.pretty.Page;
import org.channelwise.report.pretty.Style;

/** The formats that advice on a brand's channels can be written in. */
public enum PortfolioFormat {
  /** For people, at 80 columns. */
  PRETTY,
  /** One JSON document, as {@code schema/portfolio.schema.json} describes it. */
  JSON,
  /** For a pull-request comment. */
  MARKDOWN;

  /**
   * Writes advice.
   *
   * @param rulesHash the hash of the rules that judged, {@code sha256:…}
   * @param out where it goes; it stays open
   * @param style whether {@link #PRETTY} is coloured; the others never are
   * @throws IOException if {@code out} fails
   */
  public void write(PortfolioAdvice advice, String rulesHash, Writer out, Style style)
      throws IOException {
    switch (this) {
      case PRETTY -> new PortfolioPretty(new Page(out, style)).write(advice);
      case JSON -> PortfolioJson.write(advice, rulesHash, out);
      case MARKDOWN -> PortfolioMarkdown.write(advice, out);
    }
    out.flush();
  }
}

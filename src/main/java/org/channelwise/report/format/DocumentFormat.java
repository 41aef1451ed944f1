package org.channelwise.report.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.ListedRule;
import org.channelwise.report.html.HtmlDocument;
import org.channelwise.report.json.Json;
import org.channelwise.report.json.MistakeJson;
import org.channelwise.report.pretty.Page;
import org.channelwise.report.pretty.Style;
import org.channelwise.source.Problem;

/** The formats that documents can be written in. */
public enum DocumentFormat {
  /** For people, at 80 columns. */
  PRETTY,
  /** One JSON document, with the hash of the rules. */
  JSON,
  /** For a pull-request comment, or a page of documentation. */
  MARKDOWN,
  /** A page for the browser, in one file. */
  HTML;

  /** Whether programs read it, so that it must say what went wrong, too. */
  public boolean forPrograms() {
    return this == JSON;
  }

  /** Writes as JSON why there is no document. */
  public static void fail(List<Problem> problems, Writer out) throws IOException {
    Json.document(out, json -> MistakeJson.problems(json, problems));
    out.flush();
  }

  /**
   * Writes a document; {@code out} stays open, only {@link #PRETTY} is coloured.
   *
   * @param rules the rules behind it
   */
  public void write(Document document, RuleSet rules, Writer out, Style style) throws IOException {
    switch (this) {
      case PRETTY -> {
        Page page = new Page(style);
        document.pretty().accept(page);
        out.write(page.take());
      }
      case JSON ->
          Json.document(out, json -> document.json().accept(json.text("rules", rules.hash())));
      case MARKDOWN -> {
        for (String line : document.markdown().get()) {
          out.write(line + "\n");
        }
      }
      case HTML -> {
        HtmlDocument page = new HtmlDocument(ListedRule.of(rules));
        document.html().accept(page);
        out.write(page.take(rules.hash()));
      }
    }
    out.flush();
  }
}

package org.channelwise.report.format;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.report.json.Json;
import org.channelwise.report.pretty.Page;
import org.channelwise.report.pretty.Style;

/** The formats that documents can be written in. */
public enum DocumentFormat {
  /** For people, at 80 columns. */
  PRETTY,
  /** One JSON document, with the hash of the rules. */
  JSON,
  /** For a pull-request comment, or a page of documentation. */
  MARKDOWN;

  /**
   * Writes a document; {@code out} stays open, only {@link #PRETTY} is coloured.
   *
   * @param rulesHash the hash of the rules behind it, {@code sha256:…}
   */
  public void write(Document document, String rulesHash, Writer out, Style style)
      throws IOException {
    switch (this) {
      case PRETTY -> {
        Page page = new Page(style);
        document.pretty().accept(page);
        out.write(page.take());
      }
      case JSON ->
          Json.document(out, json -> document.json().accept(json.text("rules", rulesHash)));
      case MARKDOWN -> {
        for (String line : document.markdown().get()) {
          out.write(line + "\n");
        }
      }
    }
    out.flush();
  }
}

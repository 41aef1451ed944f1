package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.engine.CheckedFolder;

/** What a check of rules came to, as {@code schema/check.schema.json} describes it. */
public final class JsonCheck {

  private JsonCheck() {}

  /** Writes the sums and all problems. */
  public static void write(CheckedFolder checked, Writer out) throws IOException {
    Json.document(
        out,
        json -> {
          json.number("files", checked.files()).number("rules", checked.rules());
          MistakeJson.problems(json, checked.problems());
        });
    out.flush();
  }
}

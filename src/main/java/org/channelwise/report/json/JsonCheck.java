package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.engine.CheckedFolder;
import org.channelwise.source.Problem;

/** What a check of rules came to, as {@code schema/check.schema.json} describes it. */
public final class JsonCheck {

  private JsonCheck() {}

  /** Writes the sums and all problems. */
  public static void write(CheckedFolder checked, Writer out) throws IOException {
    Json.document(
        out,
        json -> {
          json.number("files", checked.files()).number("rules", checked.rules());
          json.objects("problems", checked.problems(), JsonCheck::problem);
        });
    out.flush();
  }

  private static void problem(JsonFields json, Problem problem) {
    json.text("kind", problem.kind().id()).text("file", problem.place().file());
    json.number("line", problem.place().line()).number("column", problem.place().column());
    json.text("message", problem.message()).text("suggestion", problem.hint());
    json.text("page", problem.kind().page());
  }
}

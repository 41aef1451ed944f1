package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.engine.CheckedFolder;
import org.channelwise.source.Problem;
import tools.jackson.core.JsonGenerator;

/** What a check of rules came to, as {@code schema/check.schema.json} describes it. */
public final class JsonCheck {

  private JsonCheck() {}

  /** Writes the sums and all problems. */
  public static void write(CheckedFolder checked, Writer out) throws IOException {
    Json.document(
        out,
        json -> {
          json.writeNumberProperty("files", checked.files());
          json.writeNumberProperty("rules", checked.rules());
          Json.objects(json, "problems", checked.problems(), JsonCheck::problem);
        });
    out.flush();
  }

  private static void problem(JsonGenerator json, Problem problem) {
    json.writeStringProperty("kind", problem.kind().id());
    json.writeStringProperty("file", problem.place().file());
    json.writeNumberProperty("line", problem.place().line());
    json.writeNumberProperty("column", problem.place().column());
    json.writeStringProperty("message", problem.message());
    json.writeStringProperty("suggestion", problem.hint());
    json.writeStringProperty("page", problem.kind().page());
  }
}

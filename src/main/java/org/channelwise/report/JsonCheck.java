package org.channelwise.report;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.engine.CheckedFolder;
import org.channelwise.report.json.Json;
import org.channelwise.source.Problem;
import tools.jackson.core.JsonGenerator;

/** What a check of rules came to, as {@code schema/check.schema.json} describes it. */
final class JsonCheck {

  private static final int VERSION = 1;

  private JsonCheck() {}

  static void write(CheckedFolder checked, Writer out) throws IOException {
    JsonGenerator json = Json.indented(out);
    Json.write(
        () -> {
          json.writeStartObject();
          json.writeNumberProperty("version", VERSION);
          json.writeNumberProperty("files", checked.files());
          json.writeNumberProperty("rules", checked.rules());
          json.writeArrayPropertyStart("problems");
          checked.problems().forEach(problem -> problem(json, problem));
          json.writeEndArray();
          json.writeEndObject();
          json.close();
        });
    out.write('\n');
    out.flush();
  }

  private static void problem(JsonGenerator json, Problem problem) {
    json.writeStartObject();
    json.writeStringProperty("kind", problem.kind().id());
    json.writeStringProperty("file", problem.place().file());
    json.writeNumberProperty("line", problem.place().line());
    json.writeNumberProperty("column", problem.place().column());
    json.writeStringProperty("message", problem.message());
    json.writeStringProperty("suggestion", problem.hint());
    json.writeStringProperty("page", problem.kind().page());
    json.writeEndObject();
  }
}

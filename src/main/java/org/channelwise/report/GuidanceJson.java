package org.channelwise.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import org.channelwise.lab.GuidanceTrace;
import org.channelwise.report.json.Json;
import org.channelwise.vocabulary.Guidance;
import tools.jackson.core.JsonGenerator;

/** The rows of the guidance with their rules and fixtures as one JSON document. */
public final class GuidanceJson {

  private static final int VERSION = 1;

  private GuidanceJson() {}

  /**
   * Writes the document.
   *
   * @param rulesHash the hash of the rules, {@code sha256:…}
   * @param out where it goes; it stays open
   * @throws IOException if {@code out} fails
   */
  public static void write(GuidanceTrace trace, String rulesHash, Writer out) throws IOException {
    JsonGenerator json = Json.indented(out);
    Json.write(
        () -> {
          json.writeStartObject();
          json.writeNumberProperty("version", VERSION);
          json.writeStringProperty("rules", rulesHash);
          json.writeArrayPropertyStart("sections");
          trace.guidance().sections().forEach(section -> section(json, section, trace));
          json.writeEndArray();
          texts(json, "without-rule", trace.withoutRule());
          texts(json, "without-fixture", trace.withoutFixture());
          json.writeEndObject();
          json.flush();
        });
    out.write('\n');
    out.flush();
  }

  private static void section(JsonGenerator json, Guidance.Section section, GuidanceTrace trace) {
    json.writeStartObject();
    json.writeStringProperty("title", section.title());
    json.writeArrayPropertyStart("rows");
    section.rows().forEach(row -> row(json, row, trace));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, Guidance.Row row, GuidanceTrace trace) {
    json.writeStartObject();
    json.writeStringProperty("id", row.id());
    json.writeStringProperty("kind", row.kind());
    texts(json, "articles", row.articles());
    json.writeStringProperty("part", row.part());
    json.writeStringProperty("says", row.says());
    json.writeStringProperty("house-policy", row.ours());
    json.writeStringProperty("caveat", row.caveat().orElse(""));
    json.writeArrayPropertyStart("rules");
    for (GuidanceTrace.Traced traced : trace.rules(row)) {
      json.writeStartObject();
      json.writeStringProperty("rule", traced.rule().name());
      json.writeStringProperty("at", traced.rule().at());
      json.writeStringProperty("source", traced.rule().source().detail());
      texts(json, "fixtures", traced.fixtures());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void texts(JsonGenerator json, String name, Collection<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}

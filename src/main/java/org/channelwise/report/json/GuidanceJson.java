package org.channelwise.report.json;

import org.channelwise.lab.GuidanceTrace;
import org.channelwise.vocabulary.Guidance;
import tools.jackson.core.JsonGenerator;

/** The rows of the guidance with their rules and fixtures as JSON. */
public final class GuidanceJson {

  private final JsonGenerator json;
  private final GuidanceTrace trace;

  /** The rows within a document. */
  public GuidanceJson(JsonGenerator json, GuidanceTrace trace) {
    this.json = json;
    this.trace = trace;
  }

  /** Writes the fields of the guidance. */
  public void write() {
    Json.array(json, "sections", trace.guidance().sections(), this::section);
    Json.texts(json, "without-rule", trace.withoutRule());
    Json.texts(json, "without-fixture", trace.withoutFixture());
  }

  private void section(Guidance.Section section) {
    json.writeStartObject();
    json.writeStringProperty("title", section.title());
    Json.array(json, "rows", section.rows(), this::row);
    json.writeEndObject();
  }

  private void row(Guidance.Row row) {
    json.writeStartObject();
    json.writeStringProperty("id", row.id());
    json.writeStringProperty("kind", row.kind());
    Json.texts(json, "articles", row.articles());
    json.writeStringProperty("part", row.part());
    json.writeStringProperty("says", row.says());
    json.writeStringProperty("house-policy", row.ours());
    json.writeStringProperty("caveat", row.caveat().orElse(""));
    Json.array(json, "rules", trace.rules(row), this::traced);
    json.writeEndObject();
  }

  private void traced(GuidanceTrace.Traced traced) {
    json.writeStartObject();
    json.writeStringProperty("rule", traced.rule().name());
    json.writeStringProperty("at", traced.rule().at());
    json.writeStringProperty("source", traced.rule().source().detail());
    Json.texts(json, "fixtures", traced.fixtures());
    json.writeEndObject();
  }
}

package org.channelwise.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;
import org.channelwise.input.Place;
import org.channelwise.input.Plain;
import tools.jackson.core.JsonGenerator;

/** SARIF 2.1.0: a result for each thing to act on. */
final class SarifReview implements ReviewReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final Writer out;
  private final JsonGenerator json;
  private final SarifRules rules = new SarifRules();

  SarifReview(Writer out) throws IOException {
    this.out = out;
    this.json = Json.indented(out);
    Json.write(
        () -> {
          json.writeStartObject();
          json.writeStringProperty("$schema", SCHEMA);
          json.writeStringProperty("version", "2.1.0");
          json.writeArrayPropertyStart("runs");
          json.writeStartObject();
          // Columns of places count characters, and so do those of SARIF where this says so.
          json.writeStringProperty("columnKind", "unicodeCodePoints");
          json.writeArrayPropertyStart("results");
        });
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    write(Notices.of(reviewed), Optional.of(reviewed.recommendation().campaign()));
  }

  /** The rules come last, for only now is it known which they are. */
  @Override
  public void end(Programme programme) throws IOException {
    write(Notices.of(programme), Optional.empty());
    Json.write(
        () -> {
          json.writeEndArray();
          json.writeObjectPropertyStart("tool");
          json.writeObjectPropertyStart("driver");
          json.writeStringProperty("name", "Channelwise");
          rules.write(json);
          json.writeEndObject();
          json.writeEndObject();
          json.writeEndObject();
          json.writeEndArray();
          json.writeEndObject();
          json.close();
        });
    out.write('\n');
    out.flush();
  }

  private void write(List<Notice> notices, Optional<String> campaign) throws IOException {
    for (Notice notice : notices) {
      Json.write(() -> result(notice, campaign));
    }
  }

  private void result(Notice notice, Optional<String> campaign) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", notice.code());
    json.writeNumberProperty("ruleIndex", rules.index(notice));
    json.writeStringProperty("level", SarifRules.level(notice.severity()));
    message(notice.text());
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    physicalLocation(notice.place());
    campaign.ifPresent(this::logicalLocation);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void message(String text) {
    json.writeObjectPropertyStart("message");
    json.writeStringProperty("text", SarifRules.plainMessage(text));
    json.writeEndObject();
  }

  /** Standard input is no file that could be located. */
  private void physicalLocation(Place place) {
    if (place.file().equals("-")) {
      return;
    }
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", FileUri.of(place.file()));
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", place.line());
    json.writeNumberProperty("startColumn", place.column());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void logicalLocation(String campaign) {
    json.writeArrayPropertyStart("logicalLocations");
    json.writeStartObject();
    json.writeStringProperty("name", Plain.of(campaign));
    json.writeStringProperty("kind", "campaign");
    json.writeEndObject();
    json.writeEndArray();
  }
}

package org.channelwise.report.machine;

import org.channelwise.source.Place;
import tools.jackson.core.JsonGenerator;

/** What every SARIF 2.1.0 file of ours has in common. */
final class Sarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private Sarif() {}

  /** Begins a file with one run, as far as its results. */
  static void begin(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    // Columns of places count characters, and so do those of SARIF where this says so.
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
  }

  /** Ends it behind the results; the rules come last, for only now is it known which they are. */
  static void end(JsonGenerator json, Runnable rules) {
    json.writeEndArray();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Channelwise");
    json.writeArrayPropertyStart("rules");
    rules.run();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }

  /** A message that holds no links and no placeholders. */
  static void text(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", SarifRules.plainMessage(text));
    json.writeEndObject();
  }

  /** Where something is; standard input is no file that could be located. */
  static void location(JsonGenerator json, Place place) {
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
}

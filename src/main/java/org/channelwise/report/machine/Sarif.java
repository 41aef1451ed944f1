package org.channelwise.report.machine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.channelwise.source.Place;
import tools.jackson.core.JsonGenerator;

/** What every SARIF 2.1.0 file of ours has in common. */
final class Sarif {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  /** No address is known to the program itself, so this names it and leads nowhere. */
  private static final String INFORMATION = "urn:channelwise";

  /** The highest status of a command that did all that it was asked. */
  private static final int DONE = 1;

  private static final int FINGERPRINT_BYTES = 16;

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

  /**
   * Ends it behind the results; the rules come last, for only now is it known which they are.
   *
   * @param status what the command ends with
   */
  static void end(JsonGenerator json, int status, Runnable rules) {
    json.writeEndArray();
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", status <= DONE);
    json.writeNumberProperty("exitCode", status);
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "Channelwise");
    String version = Sarif.class.getPackage().getImplementationVersion();
    if (version != null) {
      json.writeStringProperty("version", version);
    }
    json.writeStringProperty("informationUri", INFORMATION);
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

  /** What tells a result from others however its lines move: what it says, and of what. */
  static void fingerprint(JsonGenerator json, String... parts) {
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("channelwise/v1", hash(String.join("\n", parts)));
    json.writeEndObject();
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, FINGERPRINT_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
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

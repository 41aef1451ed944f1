package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.Recommendation;
import org.channelwise.report.Report;
import org.channelwise.source.Place;
import tools.jackson.core.JsonGenerator;

/** One JSON document for all recommendations. */
public final class JsonReport implements Report {

  private static final int VERSION = 1;

  private final Writer out;
  private final JsonGenerator json;
  private final RecommendationJson recommendations;

  /** Begins a report. */
  public JsonReport(Writer out, String rulesHash) throws IOException {
    this.out = out;
    this.json = Json.indented(out);
    this.recommendations = new RecommendationJson(json);
    Json.write(
        () -> {
          json.writeStartObject();
          json.writeNumberProperty("version", VERSION);
          json.writeStringProperty("rules", rulesHash);
          json.writeArrayPropertyStart("recommendations");
        });
  }

  @Override
  public void add(Recommendation recommendation, Place place) throws IOException {
    Json.write(() -> recommendations.write(recommendation));
  }

  @Override
  public void end() throws IOException {
    Json.write(
        () -> {
          json.writeEndArray();
          json.writeEndObject();
          json.close();
        });
    out.write('\n');
    out.flush();
  }
}

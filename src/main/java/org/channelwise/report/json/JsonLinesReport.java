package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.Recommendation;
import org.channelwise.report.Report;
import org.channelwise.source.Place;
import tools.jackson.core.JsonGenerator;

/** One compact JSON object a line for each recommendation. */
public final class JsonLinesReport implements Report {

  private final Writer out;

  /** Begins a report. */
  public JsonLinesReport(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Recommendation recommendation, Place place) throws IOException {
    Json.write(
        () -> {
          try (JsonGenerator json = Json.compact(out)) {
            new RecommendationJson(json).write(recommendation);
          }
        });
    out.write('\n');
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}

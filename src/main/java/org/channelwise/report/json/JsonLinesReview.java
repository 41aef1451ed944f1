package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.ReviewReport;
import tools.jackson.core.JsonGenerator;

/** One compact JSON object a line for each campaign, and nothing about them together. */
public final class JsonLinesReview implements ReviewReport {

  private final Writer out;

  /** Begins a report. */
  public JsonLinesReview(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    Json.write(
        () -> {
          try (JsonGenerator json = Json.compact(out)) {
            new RecommendationJson(json)
                .write(reviewed.recommendation(), () -> new PlanJson(json).field(reviewed.plan()));
          }
        });
    out.write('\n');
  }

  @Override
  public void end(Programme programme) throws IOException {
    out.flush();
  }
}

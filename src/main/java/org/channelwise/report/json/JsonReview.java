package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.ReviewReport;
import tools.jackson.core.JsonGenerator;

/** One JSON document for all campaigns, with what they come to together. */
public final class JsonReview implements ReviewReport {

  private static final int VERSION = 1;

  private final Writer out;
  private final JsonGenerator json;
  private final RecommendationJson recommendations;
  private final PlanJson plans;

  /** Begins a report. */
  public JsonReview(Writer out, String rulesHash) throws IOException {
    this.out = out;
    this.json = Json.indented(out);
    this.recommendations = new RecommendationJson(json);
    this.plans = new PlanJson(json);
    Json.write(
        () -> {
          json.writeStartObject();
          json.writeNumberProperty("version", VERSION);
          json.writeStringProperty("rules", rulesHash);
          json.writeArrayPropertyStart("recommendations");
        });
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    Json.write(
        () -> recommendations.write(reviewed.recommendation(), () -> plans.field(reviewed.plan())));
  }

  @Override
  public void end(Programme programme) throws IOException {
    Json.write(
        () -> {
          json.writeEndArray();
          json.writeObjectPropertyStart("programme");
          json.writeNumberProperty("campaigns", programme.campaigns());
          json.writeArrayPropertyStart("findings");
          programme.findings().forEach(new ReasonJson(json)::finding);
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndObject();
          json.close();
        });
    out.write('\n');
    out.flush();
  }
}

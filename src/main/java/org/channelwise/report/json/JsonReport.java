package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.CampaignTask;
import org.channelwise.report.Report;
import org.channelwise.report.ReportHead;
import tools.jackson.core.JsonGenerator;

/** One JSON document for all campaigns, with what they come to together if they are reviewed. */
public final class JsonReport implements Report {

  private static final int VERSION = 1;

  private final CampaignTask task;
  private final Writer out;
  private final JsonGenerator json;
  private final CampaignJson campaigns;

  /**
   * Begins a report.
   *
   * @throws IOException if {@code out} fails
   */
  public JsonReport(ReportHead head, Writer out) throws IOException {
    this.task = head.task();
    this.out = out;
    this.json = Json.indented(out);
    this.campaigns = new CampaignJson(json, task);
    Json.write(
        () -> {
          json.writeStartObject();
          json.writeNumberProperty("version", VERSION);
          json.writeStringProperty("rules", head.rulesHash());
          json.writeArrayPropertyStart("recommendations");
        });
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    Json.write(() -> campaigns.write(reviewed));
  }

  @Override
  public void end(Programme programme) throws IOException {
    Json.write(
        () -> {
          json.writeEndArray();
          if (task == CampaignTask.REVIEW) {
            write(programme);
          }
          json.writeEndObject();
          json.close();
        });
    out.write('\n');
    out.flush();
  }

  private void write(Programme programme) {
    json.writeObjectPropertyStart("programme");
    json.writeNumberProperty("campaigns", programme.campaigns());
    json.writeArrayPropertyStart("findings");
    programme.findings().forEach(new ReasonJson(json)::finding);
    json.writeEndArray();
    json.writeEndObject();
  }
}

package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.CampaignTask;
import org.channelwise.report.Mistake;
import org.channelwise.report.Report;
import org.channelwise.report.ReportHead;
import tools.jackson.core.JsonGenerator;

/** One JSON document for all campaigns, with what they come to together if they are reviewed. */
public final class JsonReport implements Report {

  private final CampaignTask task;
  private final Writer out;
  private final JsonGenerator json;
  private final List<Mistake> failed = new ArrayList<>();

  /** Begins a report, and writes what comes before the campaigns. */
  public JsonReport(ReportHead head, Writer out) throws IOException {
    this.task = head.task();
    this.out = out;
    this.json = Json.indented(out);
    Json.write(
        () -> {
          JsonFields fields = Json.begin(json);
          if (head.rulesHash().isEmpty()) {
            json.writeNullProperty("rules");
          } else {
            fields.text("rules", head.rulesHash());
          }
          json.writeArrayPropertyStart("recommendations");
        });
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    Json.write(() -> CampaignJson.write(json, reviewed, task));
  }

  @Override
  public void fail(List<Mistake> mistakes) {
    failed.addAll(mistakes);
  }

  @Override
  public void end(Programme programme, int status) throws IOException {
    Json.write(
        () -> {
          json.writeEndArray();
          if (!failed.isEmpty()) {
            MistakeJson.write(new JsonFields(json), failed);
          }
          if (task == CampaignTask.REVIEW) {
            new JsonFields(json).object("programme", in -> programme(in, programme));
          }
          json.writeEndObject();
          json.close();
        });
    out.write('\n');
    out.flush();
  }

  private static void programme(JsonFields json, Programme programme) {
    json.number("campaigns", programme.campaigns());
    json.objects("findings", programme.findings(), ReasonJson::finding);
  }
}

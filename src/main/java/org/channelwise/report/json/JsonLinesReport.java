package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.CampaignTask;
import org.channelwise.report.Report;
import tools.jackson.core.JsonGenerator;

/** One compact JSON object a line for each campaign, and nothing about them together. */
public final class JsonLinesReport implements Report {

  private final CampaignTask task;
  private final Writer out;

  /** Begins a report on what was asked. */
  public JsonLinesReport(CampaignTask task, Writer out) {
    this.task = task;
    this.out = out;
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    Json.write(
        () -> {
          try (JsonGenerator json = Json.compact(out)) {
            CampaignJson.write(json, reviewed, task);
          }
        });
    out.write('\n');
  }

  @Override
  public void end(Programme programme, int status) throws IOException {
    out.flush();
  }
}

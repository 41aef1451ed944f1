package org.channelwise.report.json;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.Report;
import org.channelwise.report.ReportHead;
import tools.jackson.core.JsonGenerator;

/**
 * One compact JSON object a line for each campaign, with or without the reasons; nothing about them
 * together, nor about campaigns that have no answer.
 */
public final class JsonLinesReport implements Report {

  private final ReportHead head;
  private final Writer out;

  /** Begins a report on what was asked. */
  public JsonLinesReport(ReportHead head, Writer out) {
    this.head = head;
    this.out = out;
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    Json.write(
        () -> {
          try (JsonGenerator json = Json.compact(out)) {
            if (head.brief()) {
              BriefCampaignJson.write(json, reviewed, head.task());
            } else {
              CampaignJson.write(json, reviewed, head.task());
            }
          }
        });
    out.write('\n');
  }

  @Override
  public void end(Programme programme, int status) throws IOException {
    out.flush();
  }
}

package org.channelwise.report.machine;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.BaseFolder;
import org.channelwise.report.Mistake;
import org.channelwise.report.Report;
import org.channelwise.report.json.Json;
import org.channelwise.source.Plain;
import tools.jackson.core.JsonGenerator;

/** SARIF 2.1.0: a result for each thing to act on. */
public final class SarifReport implements Report {

  private final Writer out;
  private final BaseFolder base;
  private final JsonGenerator json;
  private final SarifRules rules = new SarifRules();

  /**
   * Begins a report.
   *
   * @param base what paths are relative to
   * @throws IOException if {@code out} fails
   */
  public SarifReport(BaseFolder base, Writer out) throws IOException {
    this.out = out;
    this.base = base;
    this.json = Json.indented(out);
    Json.write(() -> Sarif.begin(json));
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    write(Notices.of(reviewed), Optional.of(reviewed.recommendation().campaign()));
  }

  @Override
  public void fail(List<Mistake> mistakes) throws IOException {
    write(Notices.of(mistakes), Optional.empty());
  }

  @Override
  public void end(Programme programme, int status) throws IOException {
    write(Notices.of(programme), Optional.empty());
    Json.write(() -> Sarif.end(json, status, () -> rules.write(json)));
    out.write('\n');
    out.flush();
  }

  private void write(List<Notice> notices, Optional<String> campaign) throws IOException {
    for (Notice notice : notices) {
      Json.write(() -> result(notice.from(base), campaign));
    }
  }

  private void result(Notice notice, Optional<String> campaign) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", notice.code());
    json.writeNumberProperty("ruleIndex", rules.index(notice));
    json.writeStringProperty("level", SarifRules.level(notice.severity()));
    Sarif.text(json, "message", notice.text());
    json.writeArrayPropertyStart("locations");
    json.writeStartObject();
    Sarif.location(json, notice.place());
    campaign.ifPresent(this::logicalLocation);
    json.writeEndObject();
    json.writeEndArray();
    Sarif.fingerprint(
        json, notice.code(), notice.place().file(), campaign.orElse(""), notice.message());
    json.writeEndObject();
  }

  private void logicalLocation(String campaign) {
    json.writeArrayPropertyStart("logicalLocations");
    json.writeStartObject();
    json.writeStringProperty("name", Plain.of(campaign));
    json.writeStringProperty("kind", "campaign");
    json.writeEndObject();
    json.writeEndArray();
  }
}

package org.channelwise.report.json;

import java.util.Locale;
import org.channelwise.advice.Reason;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.report.Wording;
import tools.jackson.core.JsonGenerator;

/** Reasons as JSON. */
final class ReasonJson {

  private final JsonGenerator json;

  ReasonJson(JsonGenerator json) {
    this.json = json;
  }

  /** A reason that counts for or against a channel. */
  void weighed(Reason reason) {
    json.writeStartObject();
    rule(reason);
    json.writeNumberProperty("points", reason.points());
    sentence(reason);
    json.writeEndObject();
  }

  /** A reason that carries no points. */
  void unweighed(Reason reason) {
    json.writeStartObject();
    fields(reason);
    json.writeEndObject();
  }

  /** A finding. */
  void finding(ReportedFinding remark) {
    json.writeStartObject();
    json.writeStringProperty("code", remark.code());
    json.writeStringProperty("severity", remark.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("message", remark.reason().text());
    json.writeStringProperty("fix", remark.fix());
    json.writeStringProperty("at", remark.place().toString());
    json.writeStringProperty("rule", remark.reason().rule().name());
    json.writeStringProperty("ruleAt", remark.reason().rule().at());
    Json.because(json, remark.reason().because());
    authority(remark.reason());
    json.writeEndObject();
  }

  /** The fields of a reason, within an object that has others too. */
  void fields(Reason reason) {
    rule(reason);
    sentence(reason);
  }

  /** Which guidance a reason rests on, and whose word that is. */
  void authority(Reason reason) {
    json.writeStringProperty("guidance", reason.rule().guidance());
    json.writeStringProperty("source", Wording.source(reason.rule().source()));
  }

  private void rule(Reason reason) {
    json.writeStringProperty("rule", reason.rule().name());
    json.writeStringProperty("at", reason.rule().at());
  }

  private void sentence(Reason reason) {
    json.writeStringProperty("reason", reason.text());
    Json.because(json, reason.because());
    authority(reason);
  }
}

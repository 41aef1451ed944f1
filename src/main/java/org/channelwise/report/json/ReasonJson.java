package org.channelwise.report.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Reason;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.report.Wording;
import org.channelwise.source.Place;
import tools.jackson.core.JsonGenerator;

/** The fields of reasons, and of what consists of one. */
final class ReasonJson {

  private ReasonJson() {}

  /** A reason that counts for or against a channel. */
  static void weighed(JsonGenerator json, Reason reason) {
    rule(json, reason);
    json.writeNumberProperty("points", reason.points());
    sentence(json, reason);
  }

  /** A reason that carries no points. */
  static void unweighed(JsonGenerator json, Reason reason) {
    rule(json, reason);
    sentence(json, reason);
  }

  /** A ground for not using a channel. */
  static void ground(JsonGenerator json, ExcludedChannel.Ground ground) {
    json.writeStringProperty("code", ground.code());
    unweighed(json, ground.reason());
    json.writeStringProperty("unlock", ground.unlock());
  }

  /** A finding. */
  static void finding(JsonGenerator json, ReportedFinding finding) {
    json.writeStringProperty("code", finding.code());
    json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    matter(json, finding.reason(), finding.fix(), finding.place());
  }

  /** What is the matter, what to do about it and where. */
  static void matter(JsonGenerator json, Reason reason, String fix, Place place) {
    json.writeStringProperty("message", reason.text());
    json.writeStringProperty("fix", fix);
    json.writeStringProperty("at", place.toString());
    json.writeStringProperty("rule", reason.rule().name());
    json.writeStringProperty("ruleAt", reason.rule().at());
    basis(json, reason);
  }

  private static void rule(JsonGenerator json, Reason reason) {
    json.writeStringProperty("rule", reason.rule().name());
    json.writeStringProperty("at", reason.rule().at());
  }

  private static void sentence(JsonGenerator json, Reason reason) {
    json.writeStringProperty("reason", reason.text());
    basis(json, reason);
  }

  /** The values that matched, the guidance that the rule encodes, and whose word that is. */
  private static void basis(JsonGenerator json, Reason reason) {
    json.writeObjectPropertyStart("because");
    reason
        .because()
        .values()
        .forEach(
            (path, value) -> {
              json.writeName(path);
              value(json, value);
            });
    json.writeEndObject();
    json.writeStringProperty("guidance", reason.rule().guidance());
    json.writeStringProperty("source", Wording.source(reason.rule().source()));
  }

  private static void value(JsonGenerator json, Object value) {
    if (value instanceof List<?> several) {
      json.writeStartArray();
      several.forEach(one -> value(json, one));
      json.writeEndArray();
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Number number) {
      json.writeNumber(new BigDecimal(number.toString()).stripTrailingZeros());
    } else {
      json.writeString(value.toString());
    }
  }
}

package org.channelwise.report.json;

import java.util.Optional;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.PlanDifference;
import org.channelwise.advice.PlanVerdict;
import org.channelwise.advice.Reason;
import tools.jackson.core.JsonGenerator;

/** What a plan comes to, as JSON. */
final class PlanJson {

  private final JsonGenerator json;
  private final ReasonJson reasons;

  PlanJson(JsonGenerator json) {
    this.json = json;
    this.reasons = new ReasonJson(json);
  }

  /** The field {@code plan}, null where there is none. */
  void field(Optional<PlanVerdict> plan) {
    if (plan.isEmpty()) {
      json.writeNullProperty("plan");
      return;
    }
    json.writeObjectPropertyStart("plan");
    json.writeStringProperty("verdict", plan.get().kind().id());
    json.writeArrayPropertyStart("differences");
    plan.get().differences().forEach(this::difference);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void difference(PlanDifference difference) {
    json.writeStartObject();
    json.writeStringProperty("code", difference.code());
    json.writeStringProperty(
        "verdict", (difference.breaks() ? PlanVerdict.Kind.BREAKS : PlanVerdict.Kind.DIFFERS).id());
    json.writeStringProperty("channel", difference.channel());
    json.writeStringProperty("name", difference.name());
    json.writeStringProperty("message", difference.reason().text());
    json.writeStringProperty("fix", difference.fix());
    json.writeStringProperty("at", difference.place().toString());
    json.writeStringProperty("rule", difference.reason().rule().name());
    json.writeStringProperty("ruleAt", difference.reason().rule().at());
    Json.because(json, difference.reason().because());
    reasons.authority(difference.reason());
    json.writeArrayPropertyStart("reasons");
    difference.grounds().forEach(this::ground);
    difference.behind().forEach(this::reason);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void ground(ExcludedChannel.Ground ground) {
    json.writeStartObject();
    json.writeStringProperty("code", ground.code());
    reasons.fields(ground.reason());
    json.writeStringProperty("unlock", ground.unlock());
    json.writeEndObject();
  }

  private void reason(Reason reason) {
    reasons.weighed(reason);
  }
}

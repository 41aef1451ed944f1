package org.channelwise.report.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.channelwise.advice.Choice;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Refusal;
import org.channelwise.advice.Reviewed;
import org.channelwise.advice.Scored;
import org.channelwise.advice.TakesOver;
import org.channelwise.report.CampaignTask;
import tools.jackson.core.JsonGenerator;

/** One campaign as a JSON object, as {@code schema/recommendation.schema.json} has it. */
final class CampaignJson {

  private final JsonGenerator json;
  private final CampaignTask task;
  private final ReasonJson reasons;

  CampaignJson(JsonGenerator json, CampaignTask task) {
    this.json = json;
    this.task = task;
    this.reasons = new ReasonJson(json);
  }

  void write(Reviewed reviewed) {
    Recommendation recommendation = reviewed.recommendation();
    json.writeStartObject();
    json.writeStringProperty("campaign", recommendation.campaign());
    json.writeStringProperty("file", recommendation.file());
    json.writeStringProperty("name", recommendation.name());
    primary(recommendation.primary());
    array("backups", recommendation.backups(), this::backup);
    array("outranked", recommendation.outranked(), this::outranked);
    array("excluded", recommendation.excluded(), this::excluded);
    array("findings", recommendation.findings(), reasons::finding);
    if (recommendation.refused()) {
      array("refused", recommendation.refusals(), this::refusal);
    }
    if (task == CampaignTask.REVIEW) {
      new PlanJson(json).field(reviewed.plan());
    }
    json.writeEndObject();
  }

  private void primary(Optional<Choice> primary) {
    if (primary.isEmpty()) {
      json.writeNullProperty("primary");
      return;
    }
    json.writeObjectPropertyStart("primary");
    scored(primary.get().scored());
    conditionsAndReasons(primary.get());
    json.writeEndObject();
  }

  private void backup(Choice backup) {
    json.writeStartObject();
    scored(backup.scored());
    Json.share(json, "adds", backup.adds());
    if (backup.when().isEmpty()) {
      json.writeNullProperty("when");
    } else {
      when(backup.when().get());
    }
    conditionsAndReasons(backup);
    json.writeEndObject();
  }

  private void when(TakesOver when) {
    json.writeObjectPropertyStart("when");
    json.writeStringProperty("if", when.missed());
    json.writeStringProperty("wait", when.after().toString());
    array("reasons", List.of(when.missedBecause(), when.afterBecause()), reasons::unweighed);
    json.writeEndObject();
  }

  private void conditionsAndReasons(Choice choice) {
    array("conditions", choice.conditions(), condition -> json.writeString(condition.text()));
    array("reasons", choice.scored().reasons(), reasons::weighed);
    json.writeObjectPropertyStart("picked");
    reasons.fields(choice.pickedBecause());
    json.writeEndObject();
  }

  private void outranked(Scored outranked) {
    json.writeStartObject();
    scored(outranked);
    array("reasons", outranked.reasons(), reasons::weighed);
    json.writeEndObject();
  }

  private void scored(Scored scored) {
    json.writeStringProperty("channel", scored.channel());
    json.writeStringProperty("name", scored.name());
    json.writeNumberProperty("score", scored.score());
    Json.share(json, "reach", scored.reach());
  }

  private void excluded(ExcludedChannel barred) {
    json.writeStartObject();
    json.writeStringProperty("channel", barred.channel());
    json.writeStringProperty("name", barred.name());
    groundFields(barred.grounds().get(0));
    array("also", barred.grounds().subList(1, barred.grounds().size()), this::ground);
    json.writeEndObject();
  }

  private void ground(ExcludedChannel.Ground ground) {
    json.writeStartObject();
    groundFields(ground);
    json.writeEndObject();
  }

  private void groundFields(ExcludedChannel.Ground ground) {
    json.writeStringProperty("code", ground.code());
    reasons.fields(ground.reason());
    json.writeStringProperty("unlock", ground.unlock());
  }

  private void refusal(Refusal refusal) {
    json.writeStartObject();
    reasons.fields(refusal.reason());
    array("picks", refusal.picks(), reasons::weighed);
    json.writeEndObject();
  }

  private <T> void array(String name, List<T> elements, Consumer<T> element) {
    json.writeArrayPropertyStart(name);
    elements.forEach(element);
    json.writeEndArray();
  }
}

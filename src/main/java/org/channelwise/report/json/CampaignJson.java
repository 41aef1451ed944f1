package org.channelwise.report.json;

import java.util.List;
import java.util.Optional;
import org.channelwise.advice.Choice;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.PlanDifference;
import org.channelwise.advice.PlanVerdict;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Refusal;
import org.channelwise.advice.Reviewed;
import org.channelwise.advice.Scored;
import org.channelwise.advice.TakesOver;
import org.channelwise.report.CampaignTask;
import tools.jackson.core.JsonGenerator;

/** One campaign as a JSON object, as {@code schema/recommendation.schema.json} has it. */
final class CampaignJson {

  private CampaignJson() {}

  static void write(JsonGenerator json, Reviewed reviewed, CampaignTask task) {
    Recommendation recommendation = reviewed.recommendation();
    json.writeStartObject();
    json.writeStringProperty("campaign", recommendation.campaign());
    json.writeStringProperty("file", recommendation.file());
    json.writeStringProperty("name", recommendation.name());
    Json.object(json, "primary", recommendation.primary(), CampaignJson::primary);
    Json.objects(json, "backups", recommendation.backups(), CampaignJson::backup);
    Json.objects(json, "outranked", recommendation.outranked(), CampaignJson::outranked);
    Json.objects(json, "excluded", recommendation.excluded(), CampaignJson::excluded);
    Json.objects(json, "findings", recommendation.findings(), ReasonJson::finding);
    if (recommendation.refused()) {
      Json.objects(json, "refused", recommendation.refusals(), CampaignJson::refusal);
    }
    if (task == CampaignTask.REVIEW) {
      Json.object(json, "plan", reviewed.plan(), CampaignJson::plan);
    }
    json.writeEndObject();
  }

  private static void primary(JsonGenerator json, Choice primary) {
    scored(json, primary.scored());
    choice(json, primary);
  }

  private static void backup(JsonGenerator json, Choice backup) {
    scored(json, backup.scored());
    Json.share(json, "adds", backup.adds());
    Json.object(json, "when", backup.when(), CampaignJson::takesOver);
    choice(json, backup);
  }

  private static void takesOver(JsonGenerator json, TakesOver when) {
    json.writeStringProperty("if", when.missed());
    json.writeStringProperty("wait", when.after().toString());
    Json.objects(
        json, "reasons", List.of(when.missedBecause(), when.afterBecause()), ReasonJson::unweighed);
  }

  private static void choice(JsonGenerator json, Choice choice) {
    Json.texts(json, "conditions", choice.conditions().stream().map(Reason::text).toList());
    Json.objects(json, "reasons", choice.scored().reasons(), ReasonJson::weighed);
    Json.object(json, "picked", Optional.of(choice.pickedBecause()), ReasonJson::unweighed);
  }

  private static void outranked(JsonGenerator json, Scored outranked) {
    scored(json, outranked);
    Json.objects(json, "reasons", outranked.reasons(), ReasonJson::weighed);
  }

  private static void scored(JsonGenerator json, Scored scored) {
    json.writeStringProperty("channel", scored.channel());
    json.writeStringProperty("name", scored.name());
    json.writeNumberProperty("score", scored.score());
    Json.share(json, "reach", scored.reach());
  }

  private static void excluded(JsonGenerator json, ExcludedChannel excluded) {
    List<ExcludedChannel.Ground> grounds = excluded.grounds();
    json.writeStringProperty("channel", excluded.channel());
    json.writeStringProperty("name", excluded.name());
    ReasonJson.ground(json, grounds.get(0));
    Json.objects(json, "also", grounds.subList(1, grounds.size()), ReasonJson::ground);
  }

  private static void refusal(JsonGenerator json, Refusal refusal) {
    ReasonJson.unweighed(json, refusal.reason());
    Json.objects(json, "picks", refusal.picks(), ReasonJson::weighed);
  }

  private static void plan(JsonGenerator json, PlanVerdict plan) {
    json.writeStringProperty("verdict", plan.kind().id());
    Json.objects(json, "differences", plan.differences(), CampaignJson::difference);
  }

  private static void difference(JsonGenerator json, PlanDifference difference) {
    PlanVerdict.Kind verdict =
        difference.breaks() ? PlanVerdict.Kind.BREAKS : PlanVerdict.Kind.DIFFERS;
    json.writeStringProperty("code", difference.code());
    json.writeStringProperty("verdict", verdict.id());
    json.writeStringProperty("channel", difference.channel());
    json.writeStringProperty("name", difference.name());
    ReasonJson.matter(json, difference.reason(), difference.fix(), difference.place());
    json.writeArrayPropertyStart("reasons");
    Json.elements(json, difference.grounds(), ReasonJson::ground);
    Json.elements(json, difference.behind(), ReasonJson::weighed);
    json.writeEndArray();
  }
}

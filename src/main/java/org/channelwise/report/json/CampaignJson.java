package org.channelwise.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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

  static void write(JsonGenerator out, Reviewed reviewed, CampaignTask task) {
    Recommendation recommendation = reviewed.recommendation();
    JsonFields json = new JsonFields(out);
    out.writeStartObject();
    json.text("campaign", recommendation.campaign());
    json.text("file", recommendation.file()).text("name", recommendation.name());
    json.object("primary", recommendation.primary(), CampaignJson::primary);
    json.objects("backups", recommendation.backups(), CampaignJson::backup);
    json.figure("reached", recommendation.reached());
    json.objects("outranked", recommendation.outranked(), CampaignJson::outranked);
    json.objects("excluded", recommendation.excluded(), CampaignJson::excluded);
    json.objects("findings", recommendation.findings(), ReasonJson::finding);
    if (recommendation.refused()) {
      json.objects("refused", recommendation.refusals(), CampaignJson::refusal);
    }
    reviewed
        .before()
        .ifPresent(before -> json.object("before", in -> DiffJson.outcome(in, before)));
    if (task == CampaignTask.REVIEW) {
      json.object("plan", reviewed.plan(), CampaignJson::plan);
    }
    out.writeEndObject();
  }

  private static void primary(JsonFields json, Choice primary) {
    scored(json, primary.scored());
    choice(json, primary);
  }

  private static void backup(JsonFields json, Choice backup) {
    scored(json, backup.scored());
    json.figure("adds", backup.adds()).object("when", backup.when(), CampaignJson::takesOver);
    choice(json, backup);
  }

  private static void takesOver(JsonFields json, TakesOver when) {
    List<Reason> reasons = List.of(when.missedBecause(), when.afterBecause());
    json.text("if", when.missed()).text("wait", when.after().toString());
    json.objects("reasons", reasons, ReasonJson::unweighed);
  }

  private static void choice(JsonFields json, Choice choice) {
    json.texts("conditions", choice.conditions().stream().map(Reason::text).toList());
    json.objects("reasons", choice.scored().said(), ReasonJson::weighed);
    json.object("picked", in -> ReasonJson.unweighed(in, choice.pickedBecause()));
  }

  private static void outranked(JsonFields json, Scored outranked) {
    scored(json, outranked);
    json.objects("reasons", outranked.said(), ReasonJson::weighed);
  }

  private static void scored(JsonFields json, Scored scored) {
    json.text("channel", scored.channel()).text("name", scored.name());
    json.number("score", scored.score()).figure("reach", scored.reach());
    json.figure("worth", scored.worth());
  }

  private static void excluded(JsonFields json, ExcludedChannel excluded) {
    List<ExcludedChannel.Ground> grounds = excluded.grounds();
    json.text("channel", excluded.channel()).text("name", excluded.name());
    ReasonJson.ground(json, grounds.get(0));
    json.objects("also", grounds.subList(1, grounds.size()), ReasonJson::ground);
  }

  private static void refusal(JsonFields json, Refusal refusal) {
    ReasonJson.unweighed(json, refusal.reason());
    json.objects("picks", refusal.picks(), ReasonJson::weighed);
  }

  private static void plan(JsonFields json, PlanVerdict plan) {
    json.text("verdict", plan.kind().id());
    plan.because().ifPresent(because -> json.text("because", because));
    json.objects("differences", plan.differences(), CampaignJson::difference);
  }

  private static void difference(JsonFields json, PlanDifference each) {
    PlanVerdict.Kind verdict = each.breaks() ? PlanVerdict.Kind.BREAKS : PlanVerdict.Kind.DIFFERS;
    json.text("code", each.code()).text("verdict", verdict.id());
    json.text("channel", each.channel()).text("name", each.name());
    ReasonJson.matter(json, each.reason(), each.fix(), each.place());
    List<Consumer<JsonFields>> reasons = new ArrayList<>();
    each.grounds().forEach(ground -> reasons.add(in -> ReasonJson.ground(in, ground)));
    each.behind().forEach(reason -> reasons.add(in -> ReasonJson.weighed(in, reason)));
    json.objects("reasons", reasons, (in, fields) -> fields.accept(in));
  }
}

package org.channelwise.report.json;

import java.util.Locale;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Reviewed;
import org.channelwise.advice.Scored;
import org.channelwise.report.CampaignTask;
import tools.jackson.core.JsonGenerator;

/**
 * One campaign as {@link CampaignJson} writes it, without the reasons: what is decided, not why.
 */
final class BriefCampaignJson {

  private BriefCampaignJson() {}

  static void write(JsonGenerator out, Reviewed reviewed, CampaignTask task) {
    Recommendation recommendation = reviewed.recommendation();
    JsonFields json = new JsonFields(out);
    out.writeStartObject();
    json.text("campaign", recommendation.campaign());
    json.text("file", recommendation.file()).text("name", recommendation.name());
    json.object("primary", recommendation.primary(), BriefCampaignJson::choice);
    json.objects("backups", recommendation.backups(), BriefCampaignJson::backup);
    json.objects("outranked", recommendation.outranked(), BriefCampaignJson::scored);
    json.objects(
        "excluded",
        recommendation.excluded(),
        (in, each) ->
            in.text("channel", each.channel()).text("code", each.grounds().get(0).code()));
    json.objects(
        "findings",
        recommendation.findings(),
        (in, each) ->
            in.text("code", each.code())
                .text("severity", each.severity().name().toLowerCase(Locale.ROOT))
                .text("at", each.place().toString()));
    if (recommendation.refused()) {
      json.objects(
          "refused",
          recommendation.refusals(),
          (in, each) -> in.text("rule", each.reason().rule().name()));
    }
    if (task == CampaignTask.REVIEW) {
      json.object("plan", reviewed.plan(), (in, plan) -> in.text("verdict", plan.kind().id()));
    }
    out.writeEndObject();
  }

  private static void backup(JsonFields json, Choice backup) {
    choice(json, backup);
    json.figure("adds", backup.adds());
    json.object(
        "when",
        backup.when(),
        (in, when) -> in.text("if", when.missed()).text("wait", when.after().toString()));
  }

  private static void choice(JsonFields json, Choice choice) {
    scored(json, choice.scored());
    json.texts("conditions", choice.conditions().stream().map(Reason::text).toList());
  }

  private static void scored(JsonFields json, Scored scored) {
    json.text("channel", scored.channel()).number("score", scored.score());
    json.figure("reach", scored.reach());
  }
}

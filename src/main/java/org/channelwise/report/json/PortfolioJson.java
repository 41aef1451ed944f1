package org.channelwise.report.json;

import java.util.List;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.PortfolioAdvice.Gap;
import org.channelwise.advice.Reason;
import tools.jackson.core.JsonGenerator;

/** Advice on a brand's channels as JSON, as {@code schema/portfolio.schema.json} has it. */
public final class PortfolioJson {

  private PortfolioJson() {}

  /** Writes the fields of advice. */
  public static void write(JsonGenerator json, PortfolioAdvice advice) {
    json.writeStringProperty("brand", advice.brand());
    json.writeStringProperty("file", advice.file());
    advice.currency().ifPresent(unit -> json.writeStringProperty("currency", unit));
    Json.objects(json, "keep", advice.keep(), PortfolioJson::kept);
    Json.objects(json, "drop", advice.drop(), PortfolioJson::dropped);
    Json.objects(json, "unmeasured", advice.unmeasured(), PortfolioJson::notMeasured);
    Json.objects(json, "findings", advice.findings(), ReasonJson::finding);
    Json.objects(json, "stages", advice.stages(), PortfolioJson::stage);
  }

  private static void kept(JsonGenerator json, PortfolioAdvice.Kept kept) {
    channel(json, kept.channel(), kept.name());
    Json.objects(json, "reasons", kept.reasons(), ReasonJson::unweighed);
    Json.objects(json, "despite", kept.despite(), ReasonJson::unweighed);
  }

  private static void dropped(JsonGenerator json, PortfolioAdvice.Dropped dropped) {
    channel(json, dropped.channel(), dropped.name());
    Json.objects(json, "reasons", dropped.reasons(), ReasonJson::unweighed);
    json.writeObjectPropertyStart("frees");
    Json.share(json, "spend", dropped.spend());
    Json.share(json, "content", dropped.content());
    json.writeEndObject();
  }

  private static void notMeasured(JsonGenerator json, PortfolioAdvice.NotMeasured channel) {
    channel(json, channel.channel(), channel.name());
    List<Reason> reasons = channel.gaps().stream().map(Gap::reason).toList();
    Json.objects(json, "reasons", reasons, ReasonJson::unweighed);
    Json.texts(json, "measure", channel.gaps().stream().map(Gap::measure).toList());
  }

  private static void stage(JsonGenerator json, PortfolioAdvice.Stage stage) {
    json.writeStringProperty("stage", stage.stage());
    Json.objects(json, "channels", stage.results(), PortfolioJson::standing);
  }

  private static void standing(JsonGenerator json, PortfolioAdvice.Standing each) {
    channel(json, each.channel(), each.name());
    json.writeNumberProperty("rank", each.rank());
    Json.share(json, "won", each.won());
    Json.share(json, "contacts", each.contacts());
    Json.share(json, "acquisitionRate", each.acquisitionRate());
    Json.share(json, "acquisitionRateAtLeast", each.acquisitionRateAtLeast());
    Json.share(json, "costPerAcquisition", each.costPerAcquisition());
    Json.share(json, "costPerAction", each.costPerAction());
    Json.share(json, "revenueOverSpend", each.revenueOverSpend());
    Json.share(json, "assists", each.assists());
  }

  private static void channel(JsonGenerator json, String id, String name) {
    json.writeStringProperty("channel", id);
    json.writeStringProperty("name", name);
  }
}

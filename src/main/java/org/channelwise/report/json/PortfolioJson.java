package org.channelwise.report.json;

import org.channelwise.advice.PortfolioAdvice;
import tools.jackson.core.JsonGenerator;

/** Advice on a brand's channels as JSON, as {@code schema/portfolio.schema.json} has it. */
public final class PortfolioJson {

  private final JsonGenerator json;
  private final ReasonJson reasons;

  /** Advice within a document. */
  public PortfolioJson(JsonGenerator json) {
    this.json = json;
    this.reasons = new ReasonJson(json);
  }

  /** Writes the fields of advice. */
  public void write(PortfolioAdvice advice) {
    json.writeStringProperty("brand", advice.brand());
    json.writeStringProperty("file", advice.file());
    advice.currency().ifPresent(unit -> json.writeStringProperty("currency", unit));
    Json.array(json, "keep", advice.keep(), this::kept);
    Json.array(json, "drop", advice.drop(), this::dropped);
    Json.array(json, "unmeasured", advice.unmeasured(), this::notMeasured);
    Json.array(json, "findings", advice.findings(), reasons::finding);
    Json.array(json, "stages", advice.stages(), this::stage);
  }

  private void kept(PortfolioAdvice.Kept kept) {
    channel(kept.channel(), kept.name());
    Json.array(json, "reasons", kept.reasons(), reasons::unweighed);
    Json.array(json, "despite", kept.despite(), reasons::unweighed);
    json.writeEndObject();
  }

  private void dropped(PortfolioAdvice.Dropped dropped) {
    channel(dropped.channel(), dropped.name());
    Json.array(json, "reasons", dropped.reasons(), reasons::unweighed);
    json.writeObjectPropertyStart("frees");
    Json.share(json, "spend", dropped.spend());
    Json.share(json, "content", dropped.content());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void notMeasured(PortfolioAdvice.NotMeasured channel) {
    channel(channel.channel(), channel.name());
    Json.array(json, "reasons", channel.gaps(), gap -> reasons.unweighed(gap.reason()));
    Json.array(json, "measure", channel.gaps(), gap -> json.writeString(gap.measure()));
    json.writeEndObject();
  }

  private void stage(PortfolioAdvice.Stage stage) {
    json.writeStartObject();
    json.writeStringProperty("stage", stage.stage());
    Json.array(json, "channels", stage.results(), this::standing);
    json.writeEndObject();
  }

  private void standing(PortfolioAdvice.Standing each) {
    channel(each.channel(), each.name());
    json.writeNumberProperty("rank", each.rank());
    Json.share(json, "won", each.won());
    Json.share(json, "contacts", each.contacts());
    Json.share(json, "acquisitionRate", each.acquisitionRate());
    Json.share(json, "acquisitionRateAtLeast", each.acquisitionRateAtLeast());
    Json.share(json, "costPerAcquisition", each.costPerAcquisition());
    Json.share(json, "costPerAction", each.costPerAction());
    Json.share(json, "revenueOverSpend", each.revenueOverSpend());
    Json.share(json, "assists", each.assists());
    json.writeEndObject();
  }

  /** Begins an object about a channel. */
  private void channel(String id, String name) {
    json.writeStartObject();
    json.writeStringProperty("channel", id);
    json.writeStringProperty("name", name);
  }
}

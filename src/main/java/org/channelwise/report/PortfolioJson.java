package org.channelwise.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.report.json.Json;
import org.channelwise.report.json.ReasonJson;
import tools.jackson.core.JsonGenerator;

/** Advice on a brand's channels as JSON, as {@code schema/portfolio.schema.json} has it. */
final class PortfolioJson {

  private static final int VERSION = 1;

  private final JsonGenerator json;
  private final ReasonJson reasons;

  private PortfolioJson(JsonGenerator json) {
    this.json = json;
    this.reasons = new ReasonJson(json);
  }

  static void write(PortfolioAdvice advice, String rulesHash, Writer out) throws IOException {
    JsonGenerator json = Json.indented(out);
    Json.write(
        () -> {
          new PortfolioJson(json).document(advice, rulesHash);
          json.close();
        });
    out.write('\n');
  }

  private void document(PortfolioAdvice advice, String rulesHash) {
    json.writeStartObject();
    json.writeNumberProperty("version", VERSION);
    json.writeStringProperty("rules", rulesHash);
    json.writeStringProperty("brand", advice.brand());
    json.writeStringProperty("file", advice.file());
    advice.currency().ifPresent(unit -> json.writeStringProperty("currency", unit));
    array("keep", advice.keep(), this::kept);
    array("drop", advice.drop(), this::dropped);
    array("unmeasured", advice.unmeasured(), this::notMeasured);
    array("findings", advice.findings(), reasons::finding);
    array("stages", advice.stages(), this::stage);
    json.writeEndObject();
  }

  private void kept(PortfolioAdvice.Kept kept) {
    channel(kept.channel(), kept.name());
    array("reasons", kept.reasons(), reasons::unweighed);
    array("despite", kept.despite(), reasons::unweighed);
    json.writeEndObject();
  }

  private void dropped(PortfolioAdvice.Dropped dropped) {
    channel(dropped.channel(), dropped.name());
    array("reasons", dropped.reasons(), reasons::unweighed);
    json.writeObjectPropertyStart("frees");
    Json.share(json, "spend", dropped.spend());
    Json.share(json, "content", dropped.content());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void notMeasured(PortfolioAdvice.NotMeasured channel) {
    channel(channel.channel(), channel.name());
    array("reasons", channel.gaps(), gap -> reasons.unweighed(gap.reason()));
    array("measure", channel.gaps(), gap -> json.writeString(gap.measure()));
    json.writeEndObject();
  }

  private void stage(PortfolioAdvice.Stage stage) {
    json.writeStartObject();
    json.writeStringProperty("stage", stage.stage());
    array("channels", stage.results(), this::standing);
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

  private <T> void array(String name, List<T> elements, Consumer<T> element) {
    json.writeArrayPropertyStart(name);
    elements.forEach(element);
    json.writeEndArray();
  }
}

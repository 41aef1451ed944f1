package org.channelwise.report.json;

import java.util.List;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.PortfolioAdvice.Gap;
import org.channelwise.advice.Reason;

/** Advice on a brand's channels as JSON, as {@code schema/portfolio.schema.json} has it. */
public final class PortfolioJson {

  private PortfolioJson() {}

  /** Writes the fields of advice. */
  public static void write(JsonFields json, PortfolioAdvice advice) {
    json.text("brand", advice.brand()).text("file", advice.file());
    advice.currency().ifPresent(unit -> json.text("currency", unit));
    json.objects("keep", advice.keep(), PortfolioJson::kept);
    json.objects("drop", advice.drop(), PortfolioJson::dropped);
    json.objects("unmeasured", advice.unmeasured(), PortfolioJson::notMeasured);
    json.objects("findings", advice.findings(), ReasonJson::finding);
    json.objects("stages", advice.stages(), PortfolioJson::stage);
    json.objects("money", advice.money(), PortfolioJson::ledger);
    json.figure("earned", advice.earned());
    json.objects("pins", advice.pins(), PortfolioJson::pinned);
    advice.before().ifPresent(before -> json.object("before", in -> before(in, before)));
  }

  private static void before(JsonFields json, PortfolioAdvice.Before before) {
    json.texts("keep", before.keep()).texts("drop", before.drop());
    json.figure("earned", before.earned());
  }

  private static void ledger(JsonFields json, PortfolioAdvice.Ledger each) {
    json.text("channel", each.channel()).text("name", each.name());
    json.figure("spend", each.spend()).figure("revenue", each.revenue());
    json.figure("earns", each.earns()).figure("returnOnSpend", each.returnOnSpend());
    json.figure("acquisitions", each.acquisitions()).figure("assists", each.assists());
    json.figure("assistsCounted", each.assistsCounted());
  }

  private static void pinned(JsonFields json, PortfolioAdvice.Pinned pin) {
    json.text("channel", pin.channel());
    json.value("decides", pin.decides());
    json.figure("costs", pin.costs()).texts("others", pin.others());
  }

  private static void kept(JsonFields json, PortfolioAdvice.Kept kept) {
    json.text("channel", kept.channel()).text("name", kept.name());
    json.objects("reasons", kept.reasons(), ReasonJson::unweighed);
    json.objects("despite", kept.despite(), ReasonJson::unweighed);
  }

  private static void dropped(JsonFields json, PortfolioAdvice.Dropped dropped) {
    json.text("channel", dropped.channel()).text("name", dropped.name());
    json.objects("reasons", dropped.reasons(), ReasonJson::unweighed);
    json.object(
        "frees", in -> in.figure("spend", dropped.spend()).figure("content", dropped.content()));
  }

  private static void notMeasured(JsonFields json, PortfolioAdvice.NotMeasured channel) {
    List<Reason> reasons = channel.gaps().stream().map(Gap::reason).toList();
    json.text("channel", channel.channel()).text("name", channel.name());
    json.objects("reasons", reasons, ReasonJson::unweighed);
    json.texts("measure", channel.gaps().stream().map(Gap::measure).toList());
  }

  private static void stage(JsonFields json, PortfolioAdvice.Stage stage) {
    json.text("stage", stage.stage()).objects("channels", stage.results(), PortfolioJson::standing);
  }

  private static void standing(JsonFields json, PortfolioAdvice.Standing each) {
    json.text("channel", each.channel()).text("name", each.name());
    json.number("rank", each.rank()).figure("won", each.won()).figure("contacts", each.contacts());
    json.figure("acquisitionRate", each.acquisitionRate());
    json.figure("acquisitionRateAtLeast", each.acquisitionRateAtLeast());
    json.figure("costPerAcquisition", each.costPerAcquisition());
    json.figure("costPerAction", each.costPerAction());
    json.figure("revenueOverSpend", each.revenueOverSpend()).figure("assists", each.assists());
  }
}

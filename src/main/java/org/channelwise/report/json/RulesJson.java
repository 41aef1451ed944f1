package org.channelwise.report.json;

import java.util.List;
import org.channelwise.lab.GuidanceTrace;
import org.channelwise.lab.ListedRule;
import org.channelwise.report.RuleSections;
import org.channelwise.vocabulary.Guidance;

/** Rules, and the guidance that they encode, as JSON. */
public final class RulesJson {

  private RulesJson() {}

  /** Writes a list of rules. */
  public static void write(JsonFields json, List<ListedRule> rules) {
    json.objects("list", rules, RulesJson::rule);
  }

  /** Writes all that is known of one rule. */
  public static void write(JsonFields json, RuleSections known) {
    rule(json, known.rule());
    known.row().ifPresent(row -> json.text("row", row.says()));
    json.texts("fixtures", known.fixtures()).text("text", known.rule().text());
  }

  private static void rule(JsonFields json, ListedRule rule) {
    json.text("rule", rule.ref().name()).text("phase", rule.phase().folder());
    json.text("guidance", rule.ref().guidance()).text("source", rule.ref().source().detail());
    json.text("at", rule.ref().at()).texts("says", rule.says());
  }

  /** Writes the rows of the guidance, with the rules and fixtures behind them. */
  public static void write(JsonFields json, GuidanceTrace trace) {
    json.objects(
        "sections",
        trace.guidance().sections(),
        (to, section) -> {
          to.text("title", section.title());
          to.objects("rows", section.rows(), (in, row) -> row(in, row, trace));
        });
    json.texts("without-rule", trace.withoutRule());
    json.texts("without-fixture", trace.withoutFixture());
  }

  private static void row(JsonFields json, Guidance.Row row, GuidanceTrace trace) {
    json.text("id", row.id()).text("kind", row.kind());
    json.texts("articles", row.articles()).text("part", row.part());
    json.text("says", row.says()).text("house-policy", row.ours());
    json.text("caveat", row.caveat().orElse(""));
    json.objects("rules", trace.rules(row), RulesJson::traced);
  }

  private static void traced(JsonFields json, GuidanceTrace.Traced traced) {
    json.text("rule", traced.rule().name()).text("at", traced.rule().at());
    json.text("source", traced.rule().source().detail()).texts("fixtures", traced.fixtures());
  }
}

package org.channelwise.report.json;

import java.util.List;
import org.channelwise.lab.GuidanceTrace;
import org.channelwise.lab.ListedRule;
import org.channelwise.report.RuleSections;
import org.channelwise.vocabulary.Guidance;
import tools.jackson.core.JsonGenerator;

/** Rules, and the guidance that they encode, as JSON. */
public final class RulesJson {

  private RulesJson() {}

  /** Writes a list of rules. */
  public static void write(JsonGenerator json, List<ListedRule> rules) {
    Json.objects(json, "list", rules, RulesJson::rule);
  }

  /** Writes all that is known of one rule. */
  public static void write(JsonGenerator json, RuleSections known) {
    rule(json, known.rule());
    known.row().ifPresent(row -> json.writeStringProperty("row", row.says()));
    Json.texts(json, "fixtures", known.fixtures());
    json.writeStringProperty("text", known.rule().text());
  }

  private static void rule(JsonGenerator json, ListedRule rule) {
    json.writeStringProperty("rule", rule.ref().name());
    json.writeStringProperty("phase", rule.phase().folder());
    json.writeStringProperty("guidance", rule.ref().guidance());
    json.writeStringProperty("source", rule.ref().source().detail());
    json.writeStringProperty("at", rule.ref().at());
    Json.texts(json, "says", rule.says());
  }

  /** Writes the rows of the guidance, with the rules and fixtures behind them. */
  public static void write(JsonGenerator json, GuidanceTrace trace) {
    Json.objects(
        json,
        "sections",
        trace.guidance().sections(),
        (to, section) -> {
          to.writeStringProperty("title", section.title());
          Json.objects(to, "rows", section.rows(), (in, row) -> row(in, row, trace));
        });
    Json.texts(json, "without-rule", trace.withoutRule());
    Json.texts(json, "without-fixture", trace.withoutFixture());
  }

  private static void row(JsonGenerator json, Guidance.Row row, GuidanceTrace trace) {
    json.writeStringProperty("id", row.id());
    json.writeStringProperty("kind", row.kind());
    Json.texts(json, "articles", row.articles());
    json.writeStringProperty("part", row.part());
    json.writeStringProperty("says", row.says());
    json.writeStringProperty("house-policy", row.ours());
    json.writeStringProperty("caveat", row.caveat().orElse(""));
    Json.objects(json, "rules", trace.rules(row), RulesJson::traced);
  }

  private static void traced(JsonGenerator json, GuidanceTrace.Traced traced) {
    json.writeStringProperty("rule", traced.rule().name());
    json.writeStringProperty("at", traced.rule().at());
    json.writeStringProperty("source", traced.rule().source().detail());
    Json.texts(json, "fixtures", traced.fixtures());
  }
}

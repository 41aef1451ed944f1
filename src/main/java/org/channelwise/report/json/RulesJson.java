package org.channelwise.report.json;

import java.util.List;
import org.channelwise.lab.ListedRule;
import org.channelwise.report.RuleSections;
import tools.jackson.core.JsonGenerator;

/** Rules as JSON. */
public final class RulesJson {

  private final JsonGenerator json;

  /** Rules within a document. */
  public RulesJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes a list of rules. */
  public void write(List<ListedRule> rules) {
    Json.array(
        json,
        "list",
        rules,
        rule -> {
          json.writeStartObject();
          fields(rule);
          json.writeEndObject();
        });
  }

  /** Writes all that is known of one rule. */
  public void write(RuleSections known) {
    fields(known.rule());
    known.row().ifPresent(row -> json.writeStringProperty("row", row.says()));
    Json.texts(json, "fixtures", known.fixtures());
    json.writeStringProperty("text", known.rule().text());
  }

  private void fields(ListedRule rule) {
    json.writeStringProperty("rule", rule.ref().name());
    json.writeStringProperty("phase", rule.phase().folder());
    json.writeStringProperty("guidance", rule.ref().guidance());
    json.writeStringProperty("source", rule.ref().source().detail());
    json.writeStringProperty("at", rule.ref().at());
    Json.texts(json, "says", rule.says());
  }
}

package org.channelwise.report.html;

import java.util.List;
import org.channelwise.lab.ListedRule;
import org.channelwise.report.RuleSections;
import org.channelwise.report.Wording;

/** Rules as a page. */
public final class HtmlRules {

  private HtmlRules() {}

  /** A list of rules, by phase and file. */
  public static void draw(List<ListedRule> rules, HtmlDocument page) {
    page.title(Wording.count(rules.size(), "rule", "rules"));
    Markup body = page.body();
    RuleSections.grouped(rules, ListedRule::file)
        .forEach(
            (file, listed) -> {
              body.element("h2", file);
              HtmlTable.begin(body, List.of("Rule", "Guidance", "Source", "What it says"));
              for (ListedRule rule : listed) {
                body.open("tr").open("th", "scope", "row");
                page.rules().link(body, rule.ref());
                body.close().open("td").element("code", rule.ref().guidance()).close();
                body.element("td", Wording.source(rule.ref().source())).open("td");
                rule.says().forEach(sentence -> body.element("p", sentence));
                body.close().close();
              }
              HtmlTable.end(body);
            });
  }

  /** All that is known of one rule. */
  public static void draw(RuleSections known, HtmlDocument page) {
    page.title(known.rule().ref().name());
    Markup body = page.body();
    body.open("table").open("tbody");
    for (RuleSections.Field field : known.fields()) {
      body.open("tr").element("th", field.label(), "scope", "row").open("td");
      field
          .values()
          .forEach(value -> body.element(field.code() ? "code" : "span", value).text(" "));
      body.text(field.note()).close().close();
    }
    body.close().close().open("pre").lines(known.rule().text()).close();
  }
}

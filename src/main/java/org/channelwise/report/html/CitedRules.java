package org.channelwise.report.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.channelwise.advice.Reason;
import org.channelwise.advice.RuleRef;
import org.channelwise.lab.ListedRule;
import org.channelwise.report.Wording;

/** The rules that a page cites, each of which links to its text at the end of the page. */
final class CitedRules {

  private final Set<String> cited = new TreeSet<>();
  private final Set<String> known = new TreeSet<>();

  /** Rules whose texts can be shown. */
  CitedRules(List<ListedRule> rules) {
    rules.forEach(rule -> known.add(rule.ref().name()));
  }

  /** A reason, with whose word it is and a link to its rule. */
  void sentence(Markup page, Reason reason) {
    sentence(page, reason.text(), reason.rule());
  }

  /** Other words for a reason, with the same. */
  void sentence(Markup page, String text, RuleRef rule) {
    page.text(text + " ").open("small").text(Wording.source(rule.source()) + ", ");
    linked(page, rule, rule.at(), rule.name());
    page.close();
  }

  /** A rule by its name. */
  void link(Markup page, RuleRef rule) {
    page.open("p");
    linked(page, rule, rule.name(), rule.at());
    page.close();
  }

  private void linked(Markup page, RuleRef rule, String text, String title) {
    if (known.contains(rule.name())) {
      cited.add(rule.name());
      page.element("a", text, "href", "#" + anchor(rule.name()), "title", title);
    } else {
      page.element("span", text, "title", title);
    }
  }

  /** The texts of the rules that were cited so far. */
  void appendix(Markup page, List<ListedRule> rules) {
    if (cited.isEmpty()) {
      return;
    }
    page.open("section", "class", "rules").element("h2", "The rules behind this page");
    for (ListedRule rule : rules) {
      if (cited.contains(rule.ref().name())) {
        page.open("h3", "id", anchor(rule.ref().name())).text(rule.ref().name()).ours(" ");
        page.element("small", rule.ref().at()).close();
        page.open("pre").lines(rule.text()).close();
      }
    }
    page.close();
  }

  private static String anchor(String rule) {
    return "rule-" + rule.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }
}

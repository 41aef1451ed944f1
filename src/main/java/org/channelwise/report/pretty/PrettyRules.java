package org.channelwise.report.pretty;

import java.util.List;
import org.channelwise.lab.ListedRule;
import org.channelwise.language.Phase;
import org.channelwise.report.RuleSections;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;

/** Rules on a page. */
public final class PrettyRules {

  private PrettyRules() {}

  /** Draws a list of rules. */
  public static void draw(List<ListedRule> rules, Page page) {
    RuleSections.grouped(rules, ListedRule::phase)
        .forEach((phase, listed) -> draw(phase, listed, page));
    page.rule();
    page.heading(Span.bold(Wording.count(rules.size(), "rule", "rules")));
  }

  private static void draw(Phase phase, List<ListedRule> rules, Page page) {
    page.heading(Span.bold(phase.folder()));
    page.rule();
    for (ListedRule rule : rules) {
      page.paragraph(Span.bold(rule.ref().name()));
      page.row(
          Span.of(rule.ref().guidance() + " (" + Wording.source(rule.ref().source()) + ")"),
          Span.dim(rule.ref().at()));
    }
  }

  /** Draws one rule; its text is not wrapped. */
  public static void draw(RuleSections known, Page page) {
    page.heading(Span.bold(known.rule().ref().name()));
    page.rule();
    for (RuleSections.Field field : known.fields()) {
      boolean none = field.values().isEmpty();
      page.entry(
          Span.of(field.label()),
          none ? new Span(field.note(), Ink.YELLOW) : Span.of(String.join(", ", field.values())));
      if (!none && !field.note().isEmpty()) {
        page.more(Span.dim(field.note()));
      }
    }
    page.blank();
    known.rule().text().lines().forEach(page::verbatim);
  }
}

package org.channelwise.report.pretty;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.channelwise.lab.ListedRule;
import org.channelwise.language.Phase;
import org.channelwise.report.RuleListSections;
import org.channelwise.report.RuleSections;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;

/** Rules on a page. */
public final class PrettyRules {

  private PrettyRules() {}

  /** Draws a list of rules. */
  public static void draw(RuleListSections list, Page page) throws IOException {
    for (Map.Entry<Phase, Map<String, List<ListedRule>>> phase : list.byPhase().entrySet()) {
      page.heading(Span.bold(phase.getKey().folder()));
      page.rule();
      for (List<ListedRule> file : phase.getValue().values()) {
        for (ListedRule rule : file) {
          page.paragraph(Span.bold(rule.ref().name()));
          page.row(
              Span.of(rule.ref().guidance() + " (" + Wording.source(rule.ref().source()) + ")"),
              Span.dim(rule.ref().at()));
        }
      }
    }
    page.rule();
    page.heading(Span.bold(list.sum()));
  }

  /** Draws one rule; its text is not wrapped. */
  public static void draw(RuleSections known, Page page) throws IOException {
    page.heading(Span.bold(known.rule().ref().name()));
    page.rule();
    for (RuleSections.Field field : known.fields()) {
      Span label = Span.of(field.label());
      if (field.values().isEmpty()) {
        page.entry(label, new Span(field.note(), Ink.YELLOW));
      } else {
        page.entry(label, Span.of(String.join(", ", field.values())));
        if (!field.note().isEmpty()) {
          page.more(Span.dim(field.note()));
        }
      }
    }
    page.blank();
    for (String line : known.rule().text().lines().toList()) {
      page.verbatim(line);
    }
  }
}

package org.channelwise.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.ListedRule;
import org.channelwise.language.Phase;
import org.channelwise.report.RuleListReport;
import org.channelwise.report.pretty.Style;

/** {@code channelwise rules list}. */
final class ListRules {

  private final Console console;
  private final RuleSet rules;
  private final Delivery to;

  ListRules(Console console, RuleSet rules, Delivery to) {
    this.console = console;
    this.rules = rules;
    this.to = to;
  }

  /** Lists the rules that are left by the filters; finding none is said, and is no failure. */
  int run(
      Optional<Phase> phase,
      Optional<String> guidance,
      Optional<String> text,
      ListFormat format,
      Style style) {
    List<ListedRule> listed =
        ListedRule.of(rules).stream()
            .filter(rule -> phase.isEmpty() || phase.get() == rule.phase())
            .filter(rule -> guidance.isEmpty() || isOf(rule.ref().guidance(), guidance.get()))
            .filter(rule -> text.isEmpty() || folded(rule.text()).contains(folded(text.get())))
            .toList();
    if (listed.isEmpty()) {
      console.say("channelwise: no rule is like that; channelwise rules list shows all of them");
    }
    return to.write(
        ExitStatus.FINE,
        out -> {
          switch (format) {
            case pretty -> RuleListReport.pretty(listed, out, style);
            case json -> RuleListReport.json(listed, rules.hash(), out);
            case markdown -> RuleListReport.markdown(listed, out);
          }
        });
  }

  private static boolean isOf(String row, String wanted) {
    return wanted.endsWith("/") ? row.startsWith(wanted) : row.equals(wanted);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}

package org.channelwise.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.channelwise.engine.RuleSet;
import org.channelwise.lab.FixtureFirings;
import org.channelwise.lab.ListedRule;
import org.channelwise.report.RuleReport;
import org.channelwise.report.pretty.Style;
import org.channelwise.source.Suggestion;

/** {@code channelwise rules show}. */
final class ShowRule {

  private final Console console;
  private final RuleSet rules;
  private final Delivery to;

  ShowRule(Console console, RuleSet rules, Delivery to) {
    this.console = console;
    this.rules = rules;
    this.to = to;
  }

  /** Shows the rule of this name, or says which was probably meant. */
  int run(String name, Path fixtures, ListFormat format, Style style) {
    List<ListedRule> all = ListedRule.of(rules);
    Optional<ListedRule> found =
        all.stream().filter(rule -> rule.ref().name().equals(name)).findFirst();
    if (found.isEmpty()) {
      console.say("channelwise: there is no rule '%s'; %s".formatted(name, hint(name, all)));
      return ExitStatus.WRONG_INPUT;
    }
    ListedRule rule = found.get();
    FixtureFirings firings = FixtureFirings.of(rules, fixtures);
    RulesOption.tell(console, firings.problems());
    RuleReport report =
        new RuleReport(
            rule,
            rules.guidance().flatMap(guidance -> guidance.row(rule.ref().guidance())),
            firings.of(rule.ref().name()));
    return to.write(
        firings.problems().isEmpty() ? ExitStatus.FINE : ExitStatus.WRONG_INPUT,
        out -> {
          switch (format) {
            case pretty -> report.pretty(out, style);
            case json -> report.json(rules.hash(), out);
            case markdown -> report.markdown(out);
          }
        });
  }

  private static String hint(String name, List<ListedRule> all) {
    return Suggestion.nearest(name, all.stream().map(rule -> rule.ref().name()).toList())
        .map("did you mean '%s'?"::formatted)
        .orElse("channelwise rules list shows their names");
  }
}

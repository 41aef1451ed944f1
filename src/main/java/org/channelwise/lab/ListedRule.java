package org.channelwise.lab;

import java.util.List;
import java.util.stream.Stream;
import org.channelwise.advice.RuleRef;
import org.channelwise.engine.LoadedRule;
import org.channelwise.engine.RuleSet;
import org.channelwise.language.FactTypes;
import org.channelwise.language.FactVerb;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;

/**
 * A rule with all that lists of rules say of it.
 *
 * @param file the name of its file, for example {@code rules/fit/sms.drl}
 * @param text its text, without what stands before and after it
 */
public record ListedRule(RuleRef ref, Phase phase, String file, List<String> says, String text) {

  public ListedRule {
    says = List.copyOf(says);
  }

  /** Every rule of a set: by phase in the order in which they run, then by file and line. */
  public static List<ListedRule> of(RuleSet rules) {
    return Stream.of(Phase.values())
        .flatMap(phase -> rules.files().stream().filter(file -> file.phase() == phase))
        .flatMap(file -> file.rules().stream().map(rule -> of(file, rule)))
        .toList();
  }

  private static ListedRule of(RuleFile file, RuleFile.Rule rule) {
    return new ListedRule(
        LoadedRule.ref(file, rule),
        file.phase(),
        file.source().name(),
        says(rule),
        text(file, rule));
  }

  private static List<String> says(RuleFile.Rule rule) {
    RuleFile.Call call = rule.conclusion();
    FactVerb verb = FactTypes.of(rule.each().get(rule.subject()).type()).verbs().get(call.verb());
    if (verb == null) {
      throw new IllegalStateException("A rule with a verb that its fact lacks: " + rule.name());
    }
    return Stream.iterate(0, i -> i < verb.arguments().size(), i -> i + 1)
        .filter(i -> verb.arguments().get(i).kind() == FactVerb.Kind.SENTENCE)
        .map(i -> call.arguments().get(i))
        .toList();
  }

  /** From the rule's first line to the last {@code end} before the next rule. */
  private static String text(RuleFile file, RuleFile.Rule rule) {
    List<String> lines = file.source().text().lines().toList();
    int next =
        file.rules().stream()
            .mapToInt(RuleFile.Rule::line)
            .filter(line -> line > rule.line())
            .min()
            .orElse(lines.size() + 1);
    List<String> own = lines.subList(rule.line() - 1, next - 1);
    int last = own.size() - 1;
    while (last > 0 && !isEnd(own.get(last))) {
      last--;
    }
    return String.join("\n", last > 0 ? own.subList(0, last + 1) : own);
  }

  private static boolean isEnd(String line) {
    String code = line.split("//", 2)[0].strip();
    return code.equals("end") || code.endsWith(" end") || code.endsWith(";end");
  }
}

package org.channelwise.lab;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.channelwise.advice.RuleRef;
import org.channelwise.engine.RuleSet;
import org.channelwise.language.RuleFile;
import org.channelwise.vocabulary.Vocabulary;

/**
 * What a code of findings or exclusions means, and which rules conclude it.
 *
 * @param code the code
 * @param meaning its meaning, as the vocabulary gives it
 * @param exclusion whether it is a code of exclusions, and not of findings
 * @param rules the rules that conclude it, in the order in which they run
 */
public record CodeMeaning(String code, String meaning, boolean exclusion, List<RuleRef> rules) {

  private static final String EXCLUSIONS = "exclusions";
  private static final String FINDINGS = "findings";

  /** Copies the rules. */
  public CodeMeaning {
    rules = List.copyOf(rules);
  }

  /** A code of a set of rules, if there is such a code. */
  public static Optional<CodeMeaning> of(String code, RuleSet rules) {
    return Stream.of(EXCLUSIONS, FINDINGS)
        .flatMap(
            section ->
                rules.vocabulary().meaning(section, code).stream()
                    .map(
                        meaning ->
                            new CodeMeaning(
                                code,
                                meaning,
                                section.equals(EXCLUSIONS),
                                concluding(code, rules))))
        .findFirst();
  }

  /** All codes. */
  public static Set<String> all(Vocabulary vocabulary) {
    Set<String> codes = new TreeSet<>(vocabulary.terms(EXCLUSIONS));
    codes.addAll(vocabulary.terms(FINDINGS));
    return codes;
  }

  private static List<RuleRef> concluding(String code, RuleSet rules) {
    Set<String> names = new TreeSet<>();
    rules.files().stream()
        .flatMap(file -> file.rules().stream())
        .filter(rule -> rule.conclusion().arguments().contains(code))
        .map(RuleFile.Rule::name)
        .forEach(names::add);
    return ListedRule.of(rules).stream()
        .map(ListedRule::ref)
        .filter(ref -> names.contains(ref.name()))
        .toList();
  }
}

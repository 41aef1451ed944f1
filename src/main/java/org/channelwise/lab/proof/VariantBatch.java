package org.channelwise.lab.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRules;
import org.channelwise.engine.PhaseRun;
import org.channelwise.engine.Replacement;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Conclusion;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;

/**
 * Changed rules of one file, compiled together under names of their own and fired at once. No rule
 * sees what another of its phase concludes, so each of them says what it would say in its place.
 */
final class VariantBatch {

  private final Phase phase;
  private final List<Trial> trials;
  private final PhaseRules fired;

  private VariantBatch(Phase phase, List<Trial> trials, PhaseRules fired) {
    this.phase = phase;
    this.trials = List.copyOf(trials);
    this.fired = fired;
  }

  /** A changed rule that can be fired. */
  record Trial(RuleVariant variant, Replacement replacement) {

    /** A set of rules as it would be with the change. */
    RuleSet in(RuleSet rules) {
      return rules.with(variant.phase(), replacement);
    }
  }

  /**
   * Compiles changes of rules of one file, each of which gives a rule that is right.
   *
   * @param bare a set of no rules
   */
  static VariantBatch of(List<RuleVariant> variants, RuleSet bare) {
    RuleFile file = variants.get(0).file();
    List<RuleFile.Rule> rules = new ArrayList<>();
    for (int index = 0; index < variants.size(); index++) {
      String name = name(index);
      variants.get(index).changed().ifPresent(rule -> rules.add(named(name, rule)));
    }
    RuleSet all =
        rules.isEmpty()
            ? bare
            : bare.with(new RuleFile(file.source(), file.phase(), file.packageName(), rules))
                .orElseThrow();
    PhaseRules fired = all.rules(file.phase());
    List<Trial> trials = new ArrayList<>();
    for (int index = 0; index < variants.size(); index++) {
      RuleVariant variant = variants.get(index);
      Optional<String> name =
          Optional.of(name(index)).filter(each -> variant.changed().isPresent());
      trials.add(new Trial(variant, new Replacement(variant.ref(), name, fired)));
    }
    return new VariantBatch(file.phase(), trials, fired);
  }

  private static String name(int index) {
    return "Changed rule " + index;
  }

  private static RuleFile.Rule named(String name, RuleFile.Rule rule) {
    return new RuleFile.Rule(
        name, rule.line(), rule.annotations(), rule.patterns(), rule.conclusion());
  }

  List<Trial> trials() {
    return trials;
  }

  /** The changes that, in some runs, conclude something else than the rule does as it is. */
  List<Trial> differing(Stream<PhaseRun> runs) {
    List<PhaseRun> own = runs.filter(run -> run.phase() == phase).toList();
    List<Map<String, List<Firing<?>>>> before =
        own.stream().map(run -> byRule(run.firings())).toList();
    List<Map<String, List<Firing<?>>>> after =
        own.stream().map(run -> byRule(fired.fire(run.facts()))).toList();
    return trials.stream().filter(trial -> differs(trial.replacement(), before, after)).toList();
  }

  private static boolean differs(
      Replacement replacement,
      List<Map<String, List<Firing<?>>>> before,
      List<Map<String, List<Firing<?>>>> after) {
    for (int run = 0; run < before.size(); run++) {
      List<Firing<?>> said = before.get(run).getOrDefault(replacement.original().name(), List.of());
      List<Firing<?>> says =
          after.get(run).getOrDefault(replacement.instead().orElse(""), List.of());
      if (!said(said).equals(said(says))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, List<Firing<?>>> byRule(List<Firing<?>> firings) {
    return firings.stream().collect(Collectors.groupingBy(each -> each.rule().name()));
  }

  private static List<Said> said(List<Firing<?>> firings) {
    return firings.stream()
        .map(each -> new Said(each.conclusion(), each.text(), each.extra()))
        .toList();
  }

  private record Said(Conclusion conclusion, String text, String extra) {}
}

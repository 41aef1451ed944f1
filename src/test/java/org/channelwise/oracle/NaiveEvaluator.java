package org.channelwise.oracle;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.channelwise.facts.Conclusion;
import org.channelwise.facts.Sentence;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleFile.Pattern;
import org.channelwise.language.RuleFile.Rule;

/**
 * What rules conclude from facts, worked out from the parsed rules alone: slow, plain, and without
 * an engine.
 */
final class NaiveEvaluator {

  private final List<RuleFile> files;

  NaiveEvaluator(List<RuleFile> files) {
    this.files = List.copyOf(files);
  }

  /** All that the rules of a phase say about facts, in any order. */
  Set<Said> conclude(Phase phase, List<? extends Record> facts) {
    Map<Class<?>, List<Record>> byType = new HashMap<>();
    facts.forEach(
        fact -> byType.computeIfAbsent(fact.getClass(), t -> new ArrayList<>()).add(fact));
    Set<Said> said = new HashSet<>();
    for (RuleFile file : files) {
      if (file.phase() == phase) {
        for (Rule rule : file.rules()) {
          String at = file.source().name() + ":" + rule.line();
          new NaiveMatches(rule, byType, matched -> said.add(said(rule, at, matched))).find();
        }
      }
    }
    return said;
  }

  private static Said said(Rule rule, String at, List<Record> matched) {
    List<Pattern> each =
        rule.patterns().stream().filter(pattern -> pattern.kind() == Pattern.Kind.EACH).toList();
    int about =
        IntStream.range(0, each.size())
            .filter(
                i -> each.get(i).binding().stream().anyMatch(rule.conclusion().binding()::equals))
            .findFirst()
            .orElseThrow();
    Record subject = matched.get(about);
    Conclusion conclusion = call(subject, rule.conclusion());
    return new Said(
        rule.name(),
        at,
        conclusion,
        NaiveSentence.fill(conclusion.reason(), subject, matched),
        NaiveSentence.fill(second(conclusion), subject, matched),
        NaiveBecause.of(each, matched));
  }

  private static Conclusion call(Record subject, RuleFile.Call call) {
    Class<?>[] texts = new Class<?>[call.arguments().size()];
    Arrays.fill(texts, String.class);
    try {
      return (Conclusion)
          subject
              .getClass()
              .getMethod(call.verb(), texts)
              .invoke(subject, call.arguments().toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(call.verb() + " cannot be called", e);
    }
  }

  /** The sentence of a conclusion that is not its reason. */
  private static String second(Conclusion conclusion) {
    return Arrays.stream(conclusion.getClass().getRecordComponents())
        .filter(component -> component.isAnnotationPresent(Sentence.class))
        .filter(component -> !component.getName().equals("reason"))
        .map((RecordComponent component) -> NaivePath.value(component, conclusion).toString())
        .findFirst()
        .orElse("");
  }
}

package org.channelwise.lab.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.channelwise.language.FactType;
import org.channelwise.language.FactTypes;
import org.channelwise.language.FactVerb;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleFile.Pattern;
import org.channelwise.vocabulary.Vocabulary;

/** The small changes that can be made to rules. Not each of them gives a rule that is right. */
public final class RuleVariants {

  private final Literals literals;

  /** Changes that use the terms of a vocabulary. */
  public RuleVariants(Vocabulary vocabulary) {
    this.literals = new Literals(vocabulary);
  }

  /** Every change of every rule, in the order of the files and of their lines. */
  public Stream<RuleVariant> of(List<RuleFile> files) {
    return files.stream()
        .flatMap(file -> file.rules().stream().flatMap(rule -> of(file, rule).stream()));
  }

  /** The rule deleted. */
  RuleVariant deleted(RuleFile file, RuleFile.Rule rule) {
    return new RuleVariant(file, rule, Optional.empty(), rule.line(), "delete the rule");
  }

  /** Every way to leave out something that the rule asks for. */
  List<RuleVariant> dropped(RuleFile file, RuleFile.Rule rule) {
    return conditions(file, rule, ConditionVariants::dropped);
  }

  private List<RuleVariant> of(RuleFile file, RuleFile.Rule rule) {
    List<RuleVariant> all = new ArrayList<>();
    all.add(deleted(file, rule));
    all.addAll(dropped(file, rule));
    all.addAll(conditions(file, rule, ConditionVariants::negated));
    all.addAll(conditions(file, rule, ConditionVariants::shifted));
    all.addAll(verbs(file, rule));
    all.addAll(arguments(file, rule));
    return all;
  }

  private List<RuleVariant> conditions(
      RuleFile file,
      RuleFile.Rule rule,
      Function<ConditionVariants, List<ConditionVariants.Changed>> changes) {
    List<RuleVariant> all = new ArrayList<>();
    for (int index = 0; index < rule.patterns().size(); index++) {
      Pattern pattern = rule.patterns().get(index);
      for (ConditionVariants.Changed changed :
          changes.apply(new ConditionVariants(pattern, literals))) {
        List<Pattern> patterns = new ArrayList<>(rule.patterns());
        patterns.remove(index);
        int place = index;
        changed.pattern().ifPresent(each -> patterns.add(place, each));
        all.add(variant(file, rule, pattern.line(), patterns, rule.conclusion(), changed.edit()));
      }
    }
    return all;
  }

  /** The next verb of the fact that is told the same, such as another strength. */
  private List<RuleVariant> verbs(RuleFile file, RuleFile.Rule rule) {
    RuleFile.Call call = rule.conclusion();
    FactType subject = FactTypes.of(rule.each().get(rule.subject()).type());
    FactVerb verb = verb(subject, call);
    List<String> like =
        subject.verbs().values().stream()
            .filter(each -> each.folders().contains(file.phase().folder()))
            .filter(each -> kinds(each).equals(kinds(verb)))
            .map(FactVerb::name)
            .sorted()
            .toList();
    String next = like.get((like.indexOf(call.verb()) + 1) % like.size());
    return next.equals(call.verb())
        ? List.of()
        : List.of(
            variant(
                file,
                rule,
                rule.line(),
                rule.patterns(),
                new RuleFile.Call(call.binding(), next, call.arguments()),
                "change %s to %s".formatted(call.verb(), next)));
  }

  /** Another term where the conclusion names one. */
  private List<RuleVariant> arguments(RuleFile file, RuleFile.Rule rule) {
    RuleFile.Call call = rule.conclusion();
    FactVerb verb = verb(FactTypes.of(rule.each().get(rule.subject()).type()), call);
    List<RuleVariant> all = new ArrayList<>();
    for (int index = 0; index < verb.arguments().size(); index++) {
      int place = index;
      String before = call.arguments().get(index);
      literals
          .next(verb.arguments().get(index).section(), before, List.of(before))
          .ifPresent(
              next -> {
                List<String> arguments = new ArrayList<>(call.arguments());
                arguments.set(place, next);
                all.add(
                    variant(
                        file,
                        rule,
                        rule.line(),
                        rule.patterns(),
                        new RuleFile.Call(call.binding(), call.verb(), arguments),
                        "change %s to %s".formatted(before, next)));
              });
    }
    return all;
  }

  private static FactVerb verb(FactType subject, RuleFile.Call call) {
    FactVerb verb = subject.verbs().get(call.verb());
    if (verb == null) {
      throw new IllegalStateException("A verb that its fact lacks: " + call.verb());
    }
    return verb;
  }

  private static List<Object> kinds(FactVerb verb) {
    return verb.arguments().stream().<Object>map(each -> each.kind() + each.section()).toList();
  }

  private static RuleVariant variant(
      RuleFile file,
      RuleFile.Rule rule,
      int line,
      List<Pattern> patterns,
      RuleFile.Call conclusion,
      String edit) {
    return new RuleVariant(
        file,
        rule,
        Optional.of(
            new RuleFile.Rule(rule.name(), rule.line(), rule.annotations(), patterns, conclusion)),
        line,
        edit);
  }
}

package org.channelwise.behaviour;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.channelwise.facts.Code;
import org.channelwise.facts.Term;
import org.channelwise.language.RuleFile;

/** Writes parsed rules with other names for their terms; every other text stays as it is. */
final class RenamedRules {

  private final TermNames names;

  RenamedRules(TermNames names) {
    this.names = names;
  }

  /** The text of a file. */
  String text(RuleFile file) {
    return file.rules().stream()
        .map(this::rule)
        .collect(
            Collectors.joining(
                "\n",
                "package " + file.packageName() + ";\n\nimport org.channelwise.facts.*;\n\n",
                ""));
  }

  private String rule(RuleFile.Rule rule) {
    StringBuilder text = new StringBuilder("rule " + quoted(rule.name()) + "\n");
    rule.annotations()
        .forEach((name, value) -> text.append("    @" + name + "(" + quoted(value) + ")\n"));
    text.append("when\n");
    rule.patterns().forEach(pattern -> text.append("    " + pattern(pattern) + "\n"));
    RuleFile.Call call = rule.conclusion();
    List<Parameter> parameters = parameters(rule.each().get(rule.subject()).type(), call.verb());
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      arguments.add(quoted(argument(parameters.get(i), call.arguments().get(i))));
    }
    return text
        + "then\n    insert( %s.%s(%s) );\nend\n"
            .formatted(call.binding(), call.verb(), String.join(", ", arguments));
  }

  private String argument(Parameter parameter, String text) {
    return parameter.isAnnotationPresent(Code.class)
        ? names.of("findings", text)
        : named(Optional.ofNullable(parameter.getAnnotation(Term.class)), text);
  }

  private String pattern(RuleFile.Pattern pattern) {
    String before =
        switch (pattern.kind()) {
          case EACH -> pattern.binding().map(binding -> binding + " : ").orElse("");
          case EXISTS -> "exists ";
          case NOT -> "not ";
        };
    return pattern.constraints().stream()
        .map(constraint -> constraint(pattern.type(), constraint))
        .collect(Collectors.joining(", ", before + pattern.type().getSimpleName() + "( ", " )"));
  }

  private String constraint(Class<?> type, RuleFile.Constraint constraint) {
    if (constraint instanceof RuleFile.Constraint.Bind bind) {
      return bind.binding() + " : " + bind.path();
    }
    if (constraint instanceof RuleFile.Constraint.Join join) {
      return join.path() + " " + join.operator() + " " + join.binding();
    }
    RuleFile.Constraint.Compare compare = (RuleFile.Constraint.Compare) constraint;
    Optional<Term> term = term(type, compare.path());
    List<String> literals =
        compare.literals().stream()
            .map(
                value ->
                    value instanceof String text ? quoted(named(term, text)) : value.toString())
            .toList();
    boolean list = compare.operator().endsWith("in");
    return "%s %s %s"
        .formatted(
            compare.path(),
            compare.operator(),
            list ? "(" + String.join(", ", literals) + ")" : literals.get(0));
  }

  private String named(Optional<Term> term, String text) {
    return term.map(section -> names.of(section.value(), text)).orElse(text);
  }

  /** The section of the vocabulary whose terms stand at a path of a fact. */
  private static Optional<Term> term(Class<?> type, String path) {
    String[] steps = path.split("\\.", 2);
    RecordComponent component =
        Arrays.stream(type.getRecordComponents())
            .filter(each -> each.getName().equals(steps[0]))
            .findFirst()
            .orElseThrow();
    return steps.length == 2
        ? term(component.getType(), steps[1])
        : Optional.ofNullable(component.getAnnotation(Term.class));
  }

  private static List<Parameter> parameters(Class<?> type, String verb) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(verb))
        .findFirst()
        .map(Method::getParameters)
        .map(List::of)
        .orElseThrow();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

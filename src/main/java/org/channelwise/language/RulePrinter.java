package org.channelwise.language;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.language.RuleFile.Call;
import org.channelwise.language.RuleFile.Constraint;
import org.channelwise.language.RuleFile.Constraint.Bind;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.language.RuleFile.Constraint.Join;
import org.channelwise.language.RuleFile.Pattern;
import org.channelwise.language.RuleFile.Rule;

/**
 * Prints parsed rules as text that is parsed to the same rules: a space between any two tokens, a
 * line for each condition, no comments, the annotations and the rules of a file in an order of
 * their own.
 */
public final class RulePrinter {

  private RulePrinter() {}

  /** A whole file. */
  public static String print(RuleFile file) {
    return "package %s;\nimport org.channelwise.facts.*;\n".formatted(file.packageName())
        + file.rules().stream().map(RulePrinter::print).sorted().collect(Collectors.joining("\n"))
        + "\n";
  }

  static String print(Rule rule) {
    String annotations =
        AnnotationCheck.KNOWN.stream()
            .flatMap(
                name ->
                    Optional.ofNullable(rule.annotations().get(name)).stream()
                        .map(text -> "@" + name + " ( " + quoted(text) + " ) "))
            .collect(Collectors.joining());
    String conditions =
        rule.patterns().stream().map(RulePrinter::print).collect(Collectors.joining("\n"));
    return "rule %s %s\nwhen\n%s\nthen insert ( %s ) ; end"
        .formatted(quoted(rule.name()), annotations, conditions, print(rule.conclusion()));
  }

  /** A condition. */
  public static String print(Pattern pattern) {
    String before =
        switch (pattern.kind()) {
          case EACH -> pattern.binding().map(name -> name + " : ").orElse("");
          case EXISTS -> "exists ";
          case NOT -> "not ";
        };
    return before
        + pattern.type().getSimpleName()
        + list(pattern.constraints().stream().map(RulePrinter::print));
  }

  /** What a condition asks for. */
  public static String print(Constraint constraint) {
    if (constraint instanceof Compare compare) {
      Stream<String> literals = compare.literals().stream().map(RulePrinter::literal);
      return compare.path()
          + " "
          + compare.operator()
          + (compare.operator().endsWith("in")
              ? list(literals)
              : literals.collect(Collectors.joining(" ", " ", "")));
    }
    if (constraint instanceof Join join) {
      return join.path() + " " + join.operator() + " " + join.binding();
    }
    Bind bind = (Bind) constraint;
    return bind.binding() + " : " + bind.path();
  }

  private static String print(Call call) {
    return call.binding()
        + "."
        + call.verb()
        + list(call.arguments().stream().map(RulePrinter::quoted));
  }

  private static String list(Stream<String> items) {
    return " ( " + items.map(item -> item + " ").collect(Collectors.joining(", ")) + ")";
  }

  private static String literal(Object literal) {
    if (literal instanceof String text) {
      return quoted(text);
    }
    return literal instanceof Double number
        ? BigDecimal.valueOf(number).toPlainString()
        : literal.toString();
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}

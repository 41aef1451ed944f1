package org.channelwise.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.channelwise.rules.RuleTextParser.ComparisonContext;
import org.channelwise.rules.RuleTextParser.ConstraintContext;
import org.channelwise.rules.RuleTextParser.LiteralContext;

/** Checks what a condition asks of one value of a fact. */
final class ConstraintCheck {

  private final LiteralCheck literals;
  private final Faults faults;
  private final Scope scope;

  ConstraintCheck(Terms terms, Faults faults, Scope scope) {
    this.literals = new LiteralCheck(terms, faults);
    this.faults = faults;
    this.scope = scope;
  }

  /** The constraint, if its path exists; what is wrong with it is reported. */
  Optional<RuleFile.Constraint> check(ConstraintContext constraint, FactType type) {
    String name = constraint.path().getText();
    if (!type.has(name)) {
      reportPath(constraint.path().getStart(), name, type);
      return Optional.empty();
    }
    FactPath path = type.path(name);
    ComparisonContext comparison = constraint.comparison();
    if (comparison == null) {
      return Optional.of(new RuleFile.Constraint.Bind(constraint.BINDING().getText(), name));
    }
    String operator = operator(comparison);
    boolean fits = operatorFits(comparison.getStart(), operator, path);
    if (comparison.value() != null && comparison.value().BINDING() != null) {
      Token binding = comparison.value().BINDING().getSymbol();
      checkJoin(binding, path, fits);
      return Optional.of(new RuleFile.Constraint.Join(name, operator, binding.getText()));
    }
    List<LiteralContext> values =
        comparison.list() != null
            ? comparison.list().literal()
            : List.of(comparison.value().literal());
    if (fits) {
      literals.check(values, path);
    }
    return Optional.of(
        new RuleFile.Constraint.Compare(
            name, operator, values.stream().map(LiteralCheck::value).toList()));
  }

  private void reportPath(Token at, String name, FactType type) {
    List<String> group = type.group(name);
    if (type.isSentence(name)) {
      faults.at(
          at,
          Shown.quoted(name) + " of " + type.name() + " is wording, which rules do not judge by.",
          "Ask for " + String.join(" or ", type.paths().keySet()) + ".");
    } else if (!group.isEmpty()) {
      faults.at(
          at,
          Shown.quoted(name) + " of " + type.name() + " is a group of values.",
          "Ask for one of " + String.join(", ", group) + ".");
    } else {
      faults.at(
          at,
          type.name() + " has no path " + Shown.quoted(name) + ".",
          Shown.meant(name, type.paths().keySet(), "Ask for another."));
    }
  }

  /** The operator's words with single spaces between them. */
  private static String operator(ComparisonContext comparison) {
    return IntStream.range(0, comparison.getChildCount())
        .mapToObj(comparison::getChild)
        .filter(child -> !(child instanceof ParserRuleContext))
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  private boolean operatorFits(Token at, String operator, FactPath path) {
    String is = Shown.quoted(path.name()) + " is a " + path.kind().words();
    String message = "";
    String hint = "";
    if (path.kind().isSet() != operator.endsWith("contains")) {
      message = is + ", so " + operator + " does not apply.";
      hint =
          path.kind().isSet()
              ? "Ask with contains or not contains."
              : "Compare with == or !=, or with in for several values.";
    } else if ((operator.contains(">") || operator.contains("<")) && !path.kind().isNumber()) {
      message = is + ", which has no order, so " + operator + " does not apply.";
      hint = "Compare with == or !=, or with in for several values.";
    } else if (operator.endsWith("in") && path.kind() == FactPath.Kind.FLAG) {
      message = is + ", so " + operator + " does not apply.";
      hint = "Compare with == true or == false.";
    } else if (path.mayBeAbsent() && (operator.equals("!=") || operator.equals("not in"))) {
      message =
          Shown.quoted(path.name())
              + " may be unsaid, and "
              + operator
              + " would hold for what is unsaid.";
      hint = "Compare with >, >=, < or <=, which are false for what is unsaid.";
    }
    if (!message.isEmpty()) {
      faults.at(at, message, hint);
    }
    return message.isEmpty();
  }

  private void checkJoin(Token binding, FactPath path, boolean fits) {
    String name = binding.getText();
    if (scope.isFact(name)) {
      faults.at(
          binding,
          Shown.quoted(name) + " is a fact, not a value.",
          "Name the value where the fact is matched: $value : " + path.name() + ".");
    } else if (!scope.isValue(name)) {
      if (scope.whole()) {
        faults.at(
            binding,
            "No condition before this one names a value " + Shown.quoted(name) + ".",
            Shown.meant(name, scope.valueNames(), "Name it first: Type( " + name + " : path )."));
      }
    } else if (fits) {
      scope.value(name).ifPresent(other -> checkComparable(binding, path, other));
    }
  }

  private void checkComparable(Token binding, FactPath path, FactPath other) {
    if (other.kind() != element(path.kind()) || !other.section().equals(path.section())) {
      faults.at(
          binding,
          "%s is a %s, which %s cannot be compared with."
              .formatted(
                  Shown.quoted(binding.getText()), described(other), Shown.quoted(path.name())),
          Shown.quoted(path.name()) + " is a " + described(path) + ".");
    }
  }

  private static String described(FactPath path) {
    String words = path.kind().words();
    return path.section().isEmpty() ? words : words + " of " + path.section();
  }

  private static FactPath.Kind element(FactPath.Kind kind) {
    return switch (kind) {
      case TERMS -> FactPath.Kind.TERM;
      case TEXTS -> FactPath.Kind.TEXT;
      default -> kind;
    };
  }
}

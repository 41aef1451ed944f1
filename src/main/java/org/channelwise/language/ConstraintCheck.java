package org.channelwise.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.channelwise.language.RuleTextParser.ComparisonContext;
import org.channelwise.language.RuleTextParser.ConstraintContext;
import org.channelwise.language.RuleTextParser.LiteralContext;
import org.channelwise.source.ProblemKind;

/** Checks what a condition asks of one value of a fact. */
final class ConstraintCheck {

  private final Faults faults;
  private final List<String> seen;
  private final LiteralCheck literals;
  private final JoinCheck joins;

  /**
   * A check of constraints.
   *
   * @param seen the types of facts that the rules may name
   */
  ConstraintCheck(TermCheck terms, Faults faults, Scope scope, List<String> seen) {
    this.seen = seen;
    this.literals = new LiteralCheck(terms, faults);
    this.faults = faults;
    this.joins = new JoinCheck(faults, scope);
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
      joins.check(binding, path, operator, fits);
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
          ProblemKind.UNKNOWN_FIELD,
          at,
          Shown.quoted(name) + " of " + type.name() + " is wording, which rules do not judge by.",
          "Ask for " + String.join(" or ", type.paths().keySet()) + ".");
    } else if (!group.isEmpty()) {
      faults.at(
          ProblemKind.UNKNOWN_FIELD,
          at,
          Shown.quoted(name) + " of " + type.name() + " is a group of values.",
          "Ask for one of " + String.join(", ", group) + ".");
    } else {
      faults.at(
          ProblemKind.UNKNOWN_FIELD,
          at,
          type.name() + " has no field " + Shown.quoted(name) + ".",
          Shown.meant(name, type.paths().keySet(), elsewhere(name, type)));
    }
  }

  /** What somebody may have meant who left the group out, or took the wrong fact. */
  private String elsewhere(String name, FactType type) {
    Optional<String> grouped =
        type.paths().keySet().stream().filter(path -> path.endsWith("." + name)).findFirst();
    if (grouped.isPresent()) {
      return "Did you mean " + Shown.quoted(grouped.get()) + "?";
    }
    List<String> others =
        seen.stream()
            .filter(other -> FactTypes.named(other).filter(known -> known.has(name)).isPresent())
            .toList();
    return others.isEmpty()
        ? "Ask for another."
        : "It is a field of " + String.join(" and ", others) + ".";
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
    ProblemKind sort = ProblemKind.WRONG_OPERATOR;
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
      sort = ProblemKind.UNSAID_VALUE;
      message =
          Shown.quoted(path.name())
              + " may be unsaid, and "
              + operator
              + " would hold for what is unsaid.";
      hint = "Compare with >, >=, < or <=, which are false for what is unsaid.";
    }
    if (!message.isEmpty()) {
      faults.at(sort, at, message, hint);
    }
    return message.isEmpty();
  }
}

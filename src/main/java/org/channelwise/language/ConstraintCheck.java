package org.channelwise.language;

import static org.channelwise.syntax.MessageText.quoted;
import static org.channelwise.syntax.MessageText.suggestion;

import java.util.List;
import java.util.Optional;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.ProblemCollector;
import org.channelwise.syntax.SyntaxTree;
import org.channelwise.syntax.Token;

/** Checks what a condition asks of one value of a fact. */
final class ConstraintCheck {

  private final ProblemCollector problems;
  private final List<String> seen;
  private final LiteralCheck literals;
  private final JoinCheck joins;

  /**
   * A check of constraints.
   *
   * @param seen the types of facts that the rules may name
   */
  ConstraintCheck(TermCheck terms, ProblemCollector problems, Scope scope, List<String> seen) {
    this.seen = seen;
    this.literals = new LiteralCheck(terms, problems);
    this.problems = problems;
    this.joins = new JoinCheck(problems, scope);
  }

  /** The constraint, if its path exists; what is wrong with it is reported. */
  Optional<RuleFile.Constraint> check(SyntaxTree.Constraint constraint, FactType type) {
    String name = constraint.path().name();
    if (!type.has(name)) {
      reportPath(constraint.path().start(), name, type);
      return Optional.empty();
    }
    return Optional.of(
        constraint instanceof SyntaxTree.Bind bind
            ? new RuleFile.Constraint.Bind(bind.binding().value(), name)
            : check((SyntaxTree.Comparison) constraint, type.path(name)));
  }

  private RuleFile.Constraint check(SyntaxTree.Comparison comparison, FactPath path) {
    String name = path.name();
    String operator = comparison.operator();
    List<Token> values = comparison.values();
    boolean fits = operatorFits(comparison.at(), operator, path);
    Token first = values.get(0);
    if (first.is(Token.Type.BINDING)) {
      joins.check(first, path, operator, fits);
      return new RuleFile.Constraint.Join(name, operator, first.value());
    }
    if (fits) {
      literals.check(values, path);
    }
    return new RuleFile.Constraint.Compare(
        name, operator, values.stream().map(LiteralCheck::value).toList());
  }

  private void reportPath(Token at, String name, FactType type) {
    List<String> group = type.group(name);
    String message = type.name() + " has no field " + quoted(name) + ".";
    String hint;
    if (type.isSentence(name)) {
      message = quoted(name) + " of " + type.name() + " is wording, which rules do not judge by.";
      hint = "Ask for " + String.join(" or ", type.paths().keySet()) + ".";
    } else if (!group.isEmpty()) {
      message = quoted(name) + " of " + type.name() + " is a group of values.";
      hint = "Ask for one of " + String.join(", ", group) + ".";
    } else {
      hint = suggestion(name, type.paths().keySet(), elsewhere(name, type));
    }
    problems.at(ProblemKind.UNKNOWN_FIELD, at, message, hint);
  }

  /** What somebody may have meant who left the group out, or took the wrong fact. */
  private String elsewhere(String name, FactType type) {
    Optional<String> grouped =
        type.paths().keySet().stream().filter(path -> path.endsWith("." + name)).findFirst();
    if (grouped.isPresent()) {
      return "Did you mean " + quoted(grouped.get()) + "?";
    }
    List<String> others =
        seen.stream()
            .filter(other -> FactTypes.named(other).filter(known -> known.has(name)).isPresent())
            .toList();
    return others.isEmpty()
        ? "Ask for another."
        : "It is a field of " + String.join(" and ", others) + ".";
  }

  private boolean operatorFits(Token at, String operator, FactPath path) {
    String is = quoted(path.name()) + " is a " + path.kind().words();
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
          "%s may be unsaid, and %s would hold for what is unsaid."
              .formatted(quoted(path.name()), operator);
      hint = "Compare with >, >=, < or <=, which are false for what is unsaid.";
    }
    if (!message.isEmpty()) {
      problems.at(sort, at, message, hint);
    }
    return message.isEmpty();
  }
}

package org.channelwise.language;

import static org.channelwise.syntax.MessageText.quoted;
import static org.channelwise.syntax.MessageText.suggestion;

import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.ProblemCollector;
import org.channelwise.syntax.Token;

/** Checks comparisons with a value that an earlier condition names. */
final class JoinCheck {

  private final ProblemCollector problems;
  private final Scope scope;

  JoinCheck(ProblemCollector problems, Scope scope) {
    this.problems = problems;
    this.scope = scope;
  }

  /**
   * Reports what is wrong with the name of a value; {@code operatorFits} unless the operator itself
   * was found wrong.
   */
  void check(Token binding, FactPath path, String operator, boolean operatorFits) {
    String name = binding.value();
    if (scope.isFact(name)) {
      problems.at(
          ProblemKind.UNKNOWN_NAME,
          binding,
          quoted(name) + " is a fact, not a value.",
          "Name the value where the fact is matched: $value : " + path.name() + ".");
    } else if (!scope.isValue(name) && scope.whole()) {
      problems.at(
          ProblemKind.UNKNOWN_NAME,
          binding,
          "No condition before this one names a value " + quoted(name) + ".",
          suggestion(name, scope.valueNames(), "Name it first: Type( " + name + " : field )."));
    } else if (operatorFits) {
      scope.value(name).ifPresent(other -> compare(binding, path, operator, other));
    }
  }

  private void compare(Token binding, FactPath path, String operator, FactPath other) {
    String name = quoted(path.name());
    String value = quoted(binding.value());
    if (other.kind() != element(path.kind()) || !other.section().equals(path.section())) {
      problems.at(
          ProblemKind.WRONG_VALUE,
          binding,
          "%s is a %s, which %s cannot be compared with.".formatted(value, described(other), name),
          name + " is a " + described(path) + ".");
    } else if (operator.equals("==") && path.mayBeAbsent() && other.mayBeAbsent()) {
      problems.at(
          ProblemKind.UNSAID_VALUE,
          binding,
          "%s and %s may both be unsaid, and == would hold then.".formatted(name, value),
          "Compare with >, >=, < or <=, which are false for what is unsaid.");
    }
  }

  private static FactPath.Kind element(FactPath.Kind kind) {
    return switch (kind) {
      case TERMS -> FactPath.Kind.TERM;
      case TEXTS -> FactPath.Kind.TEXT;
      default -> kind;
    };
  }

  private static String described(FactPath path) {
    String words = path.kind().words();
    return path.section().isEmpty() ? words : words + " of " + path.section();
  }
}

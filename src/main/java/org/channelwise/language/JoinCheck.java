package org.channelwise.language;

import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;

/** Checks comparisons with a value that an earlier condition names. */
final class JoinCheck {

  private final Faults faults;
  private final Scope scope;

  JoinCheck(Faults faults, Scope scope) {
    this.faults = faults;
    this.scope = scope;
  }

  /**
   * Reports what is wrong with the name of a value; {@code operatorFits} unless the operator itself
   * was found wrong.
   */
  void check(Token binding, FactPath path, String operator, boolean operatorFits) {
    String name = binding.getText();
    if (scope.isFact(name)) {
      faults.at(
          ProblemKind.UNKNOWN_NAME,
          binding,
          Shown.quoted(name) + " is a fact, not a value.",
          "Name the value where the fact is matched: $value : " + path.name() + ".");
    } else if (!scope.isValue(name)) {
      if (scope.whole()) {
        faults.at(
            ProblemKind.UNKNOWN_NAME,
            binding,
            "No condition before this one names a value " + Shown.quoted(name) + ".",
            Shown.meant(name, scope.valueNames(), "Name it first: Type( " + name + " : field )."));
      }
    } else if (operatorFits) {
      scope.value(name).ifPresent(other -> compare(binding, path, operator, other));
    }
  }

  private void compare(Token binding, FactPath path, String operator, FactPath other) {
    if (other.kind() != element(path.kind()) || !other.section().equals(path.section())) {
      faults.at(
          ProblemKind.WRONG_VALUE,
          binding,
          "%s is a %s, which %s cannot be compared with."
              .formatted(
                  Shown.quoted(binding.getText()), described(other), Shown.quoted(path.name())),
          Shown.quoted(path.name()) + " is a " + described(path) + ".");
    } else if (operator.equals("==") && path.mayBeAbsent() && other.mayBeAbsent()) {
      faults.at(
          ProblemKind.UNSAID_VALUE,
          binding,
          "%s and %s may both be unsaid, and == would hold then."
              .formatted(Shown.quoted(path.name()), Shown.quoted(binding.getText())),
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

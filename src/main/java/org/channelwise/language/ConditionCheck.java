package org.channelwise.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.channelwise.language.RuleFile.Pattern.Kind;
import org.channelwise.language.RuleTextParser.ConditionContext;
import org.channelwise.language.RuleTextParser.ConditionsContext;
import org.channelwise.language.RuleTextParser.ConstraintContext;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Suggestion;

/** Checks the conditions of a rule: that their types and names are what they are taken for. */
final class ConditionCheck {

  private static final int MOST_POSITIVE = 4;
  private static final int MOST_CONDITIONS = 20;
  private static final int MOST_CONSTRAINTS = 20;

  private final Optional<Phase> phase;
  private final Faults faults;
  private final Scope scope;
  private final List<String> seen;
  private final ConstraintCheck constraints;

  ConditionCheck(TermCheck terms, Optional<Phase> phase, Faults faults, boolean whole) {
    this.phase = phase;
    this.faults = faults;
    this.scope = new Scope(whole);
    this.seen =
        phase
            .map(known -> known.sees().stream().map(Class::getSimpleName).toList())
            .orElseGet(FactTypes::names);
    this.constraints = new ConstraintCheck(terms, faults, scope, seen);
  }

  /** What the names of the conditions stand for, once they are checked. */
  Scope scope() {
    return scope;
  }

  /** The conditions that were understood; what is wrong with them is reported. */
  List<RuleFile.Pattern> check(ConditionsContext section) {
    List<RuleFile.Pattern> patterns = new ArrayList<>();
    if (section == null) {
      return patterns;
    }
    checkSize(section);
    int positive = 0;
    for (ConditionContext condition : section.condition()) {
      if (condition.exception == null) {
        Kind kind = kind(condition);
        if (kind == Kind.EACH && ++positive == MOST_POSITIVE + 1) {
          faults.at(
              ProblemKind.TOO_LARGE,
              condition.getStart(),
              "The rule matches more than " + MOST_POSITIVE + " facts.",
              "Ask with exists where the fact itself is not needed.");
        }
        check(condition, kind).ifPresent(patterns::add);
      }
    }
    return patterns;
  }

  private void checkSize(ConditionsContext section) {
    List<ConditionContext> conditions = section.condition();
    if (conditions.size() > MOST_CONDITIONS) {
      faults.at(
          ProblemKind.TOO_LARGE,
          conditions.get(MOST_CONDITIONS).getStart(),
          "The rule has more than " + MOST_CONDITIONS + " conditions.",
          "Write several rules.");
    }
    for (ConditionContext condition : conditions) {
      if (condition.constraint().size() > MOST_CONSTRAINTS) {
        faults.at(
            ProblemKind.TOO_LARGE,
            condition.constraint(MOST_CONSTRAINTS).getStart(),
            "The condition asks for more than " + MOST_CONSTRAINTS + " things.",
            "Ask for fewer, or write several rules.");
      }
    }
  }

  private static Kind kind(ConditionContext condition) {
    if (condition.NOT() != null) {
      return Kind.NOT;
    }
    return condition.EXISTS() != null ? Kind.EXISTS : Kind.EACH;
  }

  private Optional<RuleFile.Pattern> check(ConditionContext condition, Kind kind) {
    Optional<FactType> type = type(condition.TYPE().getSymbol());
    List<RuleFile.Constraint> checked = new ArrayList<>();
    List<ConstraintContext> binds = new ArrayList<>();
    for (ConstraintContext constraint : condition.constraint()) {
      if (constraint.comparison() == null) {
        binds.add(constraint);
      }
      type.flatMap(known -> constraints.check(constraint, known)).ifPresent(checked::add);
    }
    TerminalNode binding = condition.BINDING();
    if (binding != null && free(binding.getSymbol())) {
      scope.nameFact(binding.getText(), type);
    }
    for (ConstraintContext bind : binds) {
      nameValue(bind, kind, type);
    }
    if (kind == Kind.EACH) {
      type.ifPresent(scope::match);
    }
    return type.map(
        known ->
            new RuleFile.Pattern(
                kind,
                known.type(),
                Optional.ofNullable(binding).map(TerminalNode::getText),
                checked));
  }

  private void nameValue(ConstraintContext bind, Kind kind, Optional<FactType> type) {
    Token binding = bind.BINDING().getSymbol();
    if (kind != Kind.EACH) {
      String word = kind == Kind.NOT ? "not" : "exists";
      faults.at(
          ProblemKind.UNKNOWN_NAME,
          binding,
          "A condition with "
              + word
              + " names nothing, so there is no "
              + Shown.quoted(binding.getText())
              + ".",
          "Delete the name, or ask for the fact without " + word + ".");
      scope.nameValue(binding.getText(), Optional.empty());
    } else if (free(binding)) {
      String path = bind.path().getText();
      scope.nameValue(
          binding.getText(), type.filter(known -> known.has(path)).map(known -> known.path(path)));
    }
  }

  private boolean free(Token binding) {
    if (scope.taken(binding.getText())) {
      faults.at(
          ProblemKind.DUPLICATE_NAME,
          binding,
          Shown.quoted(binding.getText()) + " is the name of something else in this rule.",
          "Give each fact and each value a name of its own.");
      return false;
    }
    return true;
  }

  /** The type that a condition names or, where there is no such, the one it probably means. */
  private Optional<FactType> type(Token token) {
    String name = token.getText();
    Optional<FactType> type = FactTypes.named(name);
    if (type.isEmpty()) {
      faults.at(
          ProblemKind.UNKNOWN_TYPE,
          token,
          Shown.quoted(name) + " is no type of facts that rules see.",
          Shown.meant(name, seen, "Ask for another."));
      return Suggestion.nearest(name, seen).flatMap(FactTypes::named);
    } else if (!seen.contains(name)) {
      faults.at(
          ProblemKind.NOT_IN_THIS_FOLDER,
          token,
          "Rules of " + phase.map(Phase::folder).orElse("") + " see no " + name + " facts.",
          "They see " + String.join(", ", seen) + ".");
    }
    return type;
  }
}

package org.channelwise.language;

import static org.channelwise.syntax.MessageText.quoted;
import static org.channelwise.syntax.MessageText.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.language.RuleFile.Pattern.Kind;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Suggestion;
import org.channelwise.syntax.ProblemCollector;
import org.channelwise.syntax.SyntaxTree;
import org.channelwise.syntax.Token;

/** Checks the conditions of a rule: that their types and names are what they are taken for. */
final class ConditionCheck {

  private static final int MOST_POSITIVE = 4;
  private static final int MOST_CONDITIONS = 20;
  private static final int MOST_CONSTRAINTS = 20;

  private final Optional<Phase> phase;
  private final ProblemCollector problems;
  private final Scope scope;
  private final List<String> seen;
  private final ConstraintCheck constraints;

  ConditionCheck(TermCheck terms, Optional<Phase> phase, ProblemCollector problems, boolean whole) {
    this.phase = phase;
    this.problems = problems;
    this.scope = new Scope(whole);
    this.seen =
        phase
            .map(known -> known.sees().stream().map(Class::getSimpleName).toList())
            .orElseGet(FactTypes::names);
    this.constraints = new ConstraintCheck(terms, problems, scope, seen);
  }

  /** What the names of the conditions stand for, once they are checked. */
  Scope scope() {
    return scope;
  }

  /** The conditions that were understood; what is wrong with them is reported. */
  List<RuleFile.Pattern> check(List<SyntaxTree.Condition> conditions) {
    List<RuleFile.Pattern> patterns = new ArrayList<>();
    checkSize(conditions);
    int positive = 0;
    for (SyntaxTree.Condition condition : conditions) {
      Kind kind = kind(condition);
      if (kind == Kind.EACH && ++positive == MOST_POSITIVE + 1) {
        tooLarge(
            condition.start(),
            "The rule matches more than " + MOST_POSITIVE + " facts.",
            "Ask with exists where the fact itself is not needed.");
      }
      check(condition, kind).ifPresent(patterns::add);
    }
    return patterns;
  }

  private void checkSize(List<SyntaxTree.Condition> conditions) {
    if (conditions.size() > MOST_CONDITIONS) {
      String message = "The rule has more than " + MOST_CONDITIONS + " conditions.";
      tooLarge(conditions.get(MOST_CONDITIONS).start(), message, "Write several rules.");
    }
    for (SyntaxTree.Condition condition : conditions) {
      if (condition.constraints().size() > MOST_CONSTRAINTS) {
        tooLarge(
            condition.constraints().get(MOST_CONSTRAINTS).start(),
            "The condition asks for more than " + MOST_CONSTRAINTS + " things.",
            "Ask for fewer, or write several rules.");
      }
    }
  }

  private void tooLarge(Token at, String message, String hint) {
    problems.at(ProblemKind.TOO_LARGE, at, message, hint);
  }

  private static Kind kind(SyntaxTree.Condition condition) {
    return condition
        .prefix()
        .map(word -> word.is(Token.Type.NOT) ? Kind.NOT : Kind.EXISTS)
        .orElse(Kind.EACH);
  }

  private Optional<RuleFile.Pattern> check(SyntaxTree.Condition condition, Kind kind) {
    Optional<FactType> type = type(condition.type());
    List<RuleFile.Constraint> checked = new ArrayList<>();
    List<SyntaxTree.Bind> binds = new ArrayList<>();
    for (SyntaxTree.Constraint constraint : condition.constraints()) {
      if (constraint instanceof SyntaxTree.Bind bind) {
        binds.add(bind);
      }
      type.flatMap(known -> constraints.check(constraint, known)).ifPresent(checked::add);
    }
    condition
        .binding()
        .filter(this::free)
        .ifPresent(binding -> scope.nameFact(binding.value(), type));
    for (SyntaxTree.Bind bind : binds) {
      nameValue(bind, kind, type);
    }
    if (kind == Kind.EACH) {
      type.ifPresent(scope::match);
    }
    return type.map(
        known ->
            new RuleFile.Pattern(
                kind,
                condition.start().line(),
                known.type(),
                condition.binding().map(Token::value),
                checked));
  }

  private void nameValue(SyntaxTree.Bind bind, Kind kind, Optional<FactType> type) {
    Token binding = bind.binding();
    if (kind != Kind.EACH) {
      String word = kind == Kind.NOT ? "not" : "exists";
      problems.at(
          ProblemKind.UNKNOWN_NAME,
          binding,
          "A condition with %s names nothing, so there is no %s."
              .formatted(word, quoted(binding.value())),
          "Delete the name, or ask for the fact without " + word + ".");
      scope.nameValue(binding.value(), Optional.empty());
    } else if (free(binding)) {
      String path = bind.path().name();
      scope.nameValue(
          binding.value(), type.filter(known -> known.has(path)).map(known -> known.path(path)));
    }
  }

  private boolean free(Token binding) {
    if (scope.taken(binding.value())) {
      problems.at(
          ProblemKind.DUPLICATE_NAME,
          binding,
          quoted(binding.value()) + " is the name of something else in this rule.",
          "Give each fact and each value a name of its own.");
      return false;
    }
    return true;
  }

  /** The type that a condition names or, where there is no such, the one it probably means. */
  private Optional<FactType> type(Token token) {
    String name = token.value();
    Optional<FactType> type = FactTypes.named(name);
    if (type.isEmpty()) {
      problems.at(
          ProblemKind.UNKNOWN_TYPE,
          token,
          quoted(name) + " is no type of facts that rules see.",
          suggestion(name, seen, "Ask for another."));
      return Suggestion.nearest(name, seen).flatMap(FactTypes::named);
    } else if (!seen.contains(name)) {
      problems.at(
          ProblemKind.NOT_IN_THIS_FOLDER,
          token,
          "Rules of " + phase.map(Phase::folder).orElse("") + " see no " + name + " facts.",
          "They see " + String.join(", ", seen) + ".");
    }
    return type;
  }
}

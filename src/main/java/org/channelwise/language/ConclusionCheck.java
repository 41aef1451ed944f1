package org.channelwise.language;

import static org.channelwise.syntax.MessageText.quoted;
import static org.channelwise.syntax.MessageText.suggestion;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.ProblemCollector;
import org.channelwise.syntax.SyntaxTree;
import org.channelwise.syntax.Token;

/** Checks what a rule concludes: that its fact has the verb, and that the verb is told enough. */
final class ConclusionCheck {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  private static final Map<Integer, String> HERE = Map.of(0, "is none", 1, "is one");

  private final TermCheck terms;
  private final Optional<Phase> phase;
  private final ProblemCollector problems;
  private final Scope scope;

  ConclusionCheck(TermCheck terms, Optional<Phase> phase, ProblemCollector problems, Scope scope) {
    this.terms = terms;
    this.phase = phase;
    this.problems = problems;
    this.scope = scope;
  }

  /** The conclusion; what is wrong with it is reported. */
  RuleFile.Call check(SyntaxTree.Conclusion conclusion) {
    Token verb = conclusion.verb();
    List<Token> texts = conclusion.texts();
    fact(conclusion.binding())
        .ifPresent(
            type -> verb(verb, type).ifPresent(known -> arguments(verb, known, texts, type)));
    return new RuleFile.Call(
        conclusion.binding().value(), verb.value(), texts.stream().map(Token::value).toList());
  }

  private Optional<FactType> fact(Token binding) {
    String name = binding.value();
    if (scope.isValue(name)) {
      problems.at(
          ProblemKind.UNKNOWN_NAME,
          binding,
          quoted(name) + " is a value, and only facts have verbs.",
          "Name the fact: $fact : Type( ... ).");
    } else if (!scope.isFact(name) && scope.whole()) {
      problems.at(
          ProblemKind.UNKNOWN_NAME,
          binding,
          "No condition names a fact " + quoted(name) + ".",
          suggestion(name, scope.factNames(), "Name it: " + name + " : Type( ... )."));
    }
    return scope.fact(name);
  }

  private Optional<FactVerb> verb(Token token, FactType type) {
    List<String> usable =
        type.verbs().values().stream().filter(this::allowed).map(FactVerb::name).sorted().toList();
    Optional<FactVerb> verb = Optional.ofNullable(type.verbs().get(token.value()));
    if (verb.isEmpty()) {
      problems.at(
          ProblemKind.UNKNOWN_VERB,
          token,
          type.name() + " has no verb " + quoted(token.value()) + ".",
          suggestion(token.value(), usable, "Conclude something else."));
    } else if (!allowed(verb.get())) {
      problems.at(
          ProblemKind.NOT_IN_THIS_FOLDER,
          token,
          "Rules of %s do not conclude %s."
              .formatted(phase.map(Phase::folder).orElse(""), quoted(token.value())),
          usable.isEmpty()
              ? "They conclude nothing about " + type.name() + "; name another fact."
              : "About " + type.name() + " they conclude " + String.join(", ", usable) + ".");
    }
    return verb;
  }

  private boolean allowed(FactVerb verb) {
    return phase.isEmpty() || verb.folders().contains(phase.get().folder());
  }

  private void arguments(Token at, FactVerb verb, List<Token> arguments, FactType subject) {
    int expected = verb.arguments().size();
    if (arguments.size() != expected) {
      String wanted = expected == 1 ? "one text" : expected + " texts";
      String here = HERE.getOrDefault(arguments.size(), "are " + arguments.size());
      String message = "%s takes %s, and here %s.".formatted(quoted(verb.name()), wanted, here);
      wrong(at, message, "Write " + verb.shape() + ".");
      return;
    }
    for (int index = 0; index < expected; index++) {
      if (!arguments.get(index).isTooLong()) {
        argument(arguments.get(index), verb.arguments().get(index), subject);
      }
    }
  }

  private void argument(Token at, FactVerb.Argument argument, FactType subject) {
    switch (argument.kind()) {
      case TERM -> terms.check(at, argument.section(), problems);
      case SENTENCE -> new SentenceCheck(problems, scope).check(at, subject);
      case CODE -> {
        if (!CODE.matcher(at.value()).matches()) {
          String hint =
              "Write capital letters, digits and underscores, for example KPI_WITHOUT_GOAL.";
          wrong(at, quoted(at.value()) + " is no code.", hint);
        }
      }
      case WAIT -> {
        if (!isWait(at.value())) {
          String hint =
              "Write it as in PT4H for four hours, PT30M for thirty minutes or P2D for two days.";
          wrong(at, quoted(at.value()) + " is no length of time.", hint);
        }
      }
      case TEXT -> {}
    }
  }

  private void wrong(Token at, String message, String hint) {
    problems.at(ProblemKind.WRONG_CONCLUSION, at, message, hint);
  }

  private static boolean isWait(String text) {
    try {
      Duration wait = Duration.parse(text);
      return text.startsWith("P") && !text.contains("-") && !wait.isNegative();
    } catch (DateTimeException e) {
      return false;
    }
  }
}

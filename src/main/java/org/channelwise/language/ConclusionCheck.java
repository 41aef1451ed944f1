package org.channelwise.language;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.channelwise.language.RuleTextParser.ConclusionContext;
import org.channelwise.source.ProblemKind;

/** Checks what a rule concludes: that its fact has the verb, and that the verb is told enough. */
final class ConclusionCheck {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  private static final Map<Integer, String> HERE = Map.of(0, "is none", 1, "is one");

  private final TermCheck terms;
  private final Optional<Phase> phase;
  private final Faults faults;
  private final Scope scope;

  ConclusionCheck(TermCheck terms, Optional<Phase> phase, Faults faults, Scope scope) {
    this.terms = terms;
    this.phase = phase;
    this.faults = faults;
    this.scope = scope;
  }

  /** The conclusion, if it was understood; what is wrong with it is reported. */
  Optional<RuleFile.Call> check(ConclusionContext conclusion) {
    if (conclusion == null || conclusion.exception != null) {
      return Optional.empty();
    }
    Token binding = conclusion.BINDING().getSymbol();
    if (binding.getText().equals(ConclusionSlips.REPORTED)) {
      return Optional.empty();
    }
    Token verb = conclusion.NAME().getSymbol();
    List<Token> arguments = conclusion.STRING().stream().map(TerminalNode::getSymbol).toList();
    List<String> texts = arguments.stream().map(token -> Texts.checked(token, faults)).toList();
    fact(binding)
        .ifPresent(
            type -> verb(verb, type).ifPresent(known -> arguments(verb, known, arguments, type)));
    return Optional.of(new RuleFile.Call(binding.getText(), verb.getText(), texts));
  }

  private Optional<FactType> fact(Token binding) {
    String name = binding.getText();
    if (scope.isValue(name)) {
      faults.at(
          ProblemKind.UNKNOWN_NAME,
          binding,
          Shown.quoted(name) + " is a value, and only facts have verbs.",
          "Name the fact: $fact : Type( ... ).");
    } else if (!scope.isFact(name) && scope.whole()) {
      faults.at(
          ProblemKind.UNKNOWN_NAME,
          binding,
          "No condition names a fact " + Shown.quoted(name) + ".",
          Shown.meant(name, scope.factNames(), "Name it: " + name + " : Type( ... )."));
    }
    return scope.fact(name);
  }

  private Optional<FactVerb> verb(Token token, FactType type) {
    List<String> usable =
        type.verbs().values().stream().filter(this::allowed).map(FactVerb::name).sorted().toList();
    Optional<FactVerb> verb = Optional.ofNullable(type.verbs().get(token.getText()));
    if (verb.isEmpty()) {
      faults.at(
          ProblemKind.UNKNOWN_VERB,
          token,
          type.name() + " has no verb " + Shown.quoted(token.getText()) + ".",
          Shown.meant(token.getText(), usable, "Conclude something else."));
    } else if (!allowed(verb.get())) {
      faults.at(
          ProblemKind.NOT_IN_THIS_FOLDER,
          token,
          "Rules of %s do not conclude %s."
              .formatted(phase.map(Phase::folder).orElse(""), Shown.quoted(token.getText())),
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
      faults.at(
          ProblemKind.WRONG_CONCLUSION,
          at,
          "%s takes %s, and here %s."
              .formatted(
                  Shown.quoted(verb.name()),
                  expected == 1 ? "one text" : expected + " texts",
                  HERE.getOrDefault(arguments.size(), "are " + arguments.size())),
          "Write " + verb.shape() + ".");
      return;
    }
    for (int index = 0; index < expected; index++) {
      argument(arguments.get(index), verb.arguments().get(index), subject);
    }
  }

  private void argument(Token at, FactVerb.Argument argument, FactType subject) {
    String text = Texts.of(at);
    switch (argument.kind()) {
      case TERM -> terms.check(at, text, argument.section(), faults);
      case SENTENCE -> new SentenceCheck(faults, scope).check(at, subject);
      case CODE -> {
        if (!CODE.matcher(text).matches()) {
          faults.at(
              ProblemKind.WRONG_CONCLUSION,
              at,
              Shown.quoted(text) + " is no code.",
              "Write capital letters, digits and underscores, for example KPI_WITHOUT_GOAL.");
        }
      }
      case WAIT -> {
        if (!isWait(text)) {
          faults.at(
              ProblemKind.WRONG_CONCLUSION,
              at,
              Shown.quoted(text) + " is no length of time.",
              "Write it as in PT4H for four hours, PT30M for thirty minutes or P2D for two days.");
        }
      }
      case TEXT -> {}
    }
  }

  private static boolean isWait(String text) {
    try {
      Duration wait = Duration.parse(text);
      return text.startsWith("P") && !text.contains("-") && wait.compareTo(Duration.ZERO) > 0;
    } catch (DateTimeException e) {
      return false;
    }
  }
}

package org.channelwise.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Suggestion;

/** Checks the sentences of a conclusion and the placeholders in them. */
final class SentenceCheck {

  private final Faults faults;
  private final Scope scope;

  SentenceCheck(Faults faults, Scope scope) {
    this.faults = faults;
    this.scope = scope;
  }

  void check(Token at, FactType subject) {
    String sentence = Texts.of(at);
    if (sentence.isBlank()) {
      faults.at(
          ProblemKind.WRONG_CONCLUSION,
          at,
          "The sentence is empty.",
          "Say in plain words what the rule means.");
      return;
    }
    List<Placeholder> placeholders = Placeholder.allIn(sentence);
    if (!balanced(sentence, placeholders)) {
      faults.at(
          ProblemKind.UNKNOWN_PLACEHOLDER,
          at,
          "The braces of " + Shown.quoted(sentence) + " do not match.",
          "Braces stand around a field only: {reach}.");
      return;
    }
    for (Placeholder placeholder : placeholders) {
      check(at, sentence, placeholder, subject);
    }
  }

  private static boolean balanced(String sentence, List<Placeholder> placeholders) {
    StringBuilder rest = new StringBuilder(sentence);
    for (int index = placeholders.size() - 1; index >= 0; index--) {
      Placeholder placeholder = placeholders.get(index);
      if (placeholder.path().indexOf('{') >= 0) {
        return false;
      }
      rest.delete(placeholder.start(), placeholder.end());
    }
    return rest.indexOf("{") < 0 && rest.indexOf("}") < 0;
  }

  private void check(Token at, String sentence, Placeholder placeholder, FactType subject) {
    String path = placeholder.path();
    Set<String> known = new TreeSet<>(subject.paths().keySet());
    scope.each().forEach(type -> known.addAll(type.paths().keySet()));
    if (!known.contains(path) && scope.whole()) {
      int column = at.getCharPositionInLine() + 2 + sentence.codePointCount(0, placeholder.start());
      faults.at(
          ProblemKind.UNKNOWN_PLACEHOLDER,
          at.getLine(),
          column,
          "No fact of this rule has a field " + Shown.quoted("{" + path + "}") + ".",
          Suggestion.nearest(path.replace("$", "").strip(), known)
              .map(near -> "Did you mean " + Shown.quoted("{" + near + "}") + "?")
              .orElseGet(
                  () -> Shown.meant(path, known, "Name a field of " + subject.name() + ".")));
    }
  }
}

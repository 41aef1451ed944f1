package org.channelwise.language;

import static org.channelwise.syntax.MessageText.quoted;
import static org.channelwise.syntax.MessageText.suggestion;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Suggestion;
import org.channelwise.syntax.ProblemCollector;
import org.channelwise.syntax.Token;

/** Checks the sentences of a conclusion and the placeholders in them. */
final class SentenceCheck {

  private final ProblemCollector problems;
  private final Scope scope;

  SentenceCheck(ProblemCollector problems, Scope scope) {
    this.problems = problems;
    this.scope = scope;
  }

  void check(Token at, FactType subject) {
    String sentence = at.value();
    if (sentence.isBlank()) {
      String hint = "Say in plain words what the rule means.";
      problems.at(ProblemKind.WRONG_CONCLUSION, at, "The sentence is empty.", hint);
      return;
    }
    List<Placeholder> placeholders = Placeholder.allIn(sentence);
    if (!balanced(sentence, placeholders)) {
      problems.at(
          ProblemKind.UNKNOWN_PLACEHOLDER,
          at,
          "The braces of " + quoted(sentence) + " do not match.",
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
      int column = at.column() + 1 + sentence.codePointCount(0, placeholder.start());
      problems.at(
          ProblemKind.UNKNOWN_PLACEHOLDER,
          at.line(),
          column,
          "No fact of this rule has a field " + quoted("{" + path + "}") + ".",
          Suggestion.nearest(path.replace("$", "").strip(), known)
              .map(near -> "Did you mean " + quoted("{" + near + "}") + "?")
              .orElseGet(() -> suggestion(path, known, "Name a field of " + subject.name() + ".")));
    }
  }
}

package org.channelwise.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.Token;

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
      faults.at(at, "The sentence is empty.", "Say in plain words what the rule means.");
      return;
    }
    List<Placeholder> placeholders = Placeholder.allIn(sentence);
    if (!balanced(sentence, placeholders)) {
      faults.at(
          at,
          "The braces of " + Shown.quoted(sentence) + " do not match.",
          "Braces stand around a path only: {reach}.");
      return;
    }
    for (Placeholder placeholder : placeholders) {
      check(at, placeholder.path(), subject);
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

  private void check(Token at, String path, FactType subject) {
    Set<String> known = new TreeSet<>(subject.paths().keySet());
    scope.each().forEach(type -> known.addAll(type.paths().keySet()));
    if (!known.contains(path) && scope.whole()) {
      faults.at(
          at,
          "No fact of this rule has a path " + Shown.quoted("{" + path + "}") + ".",
          Shown.meant(path, known, "Name a path of " + subject.name() + "."));
    }
  }
}

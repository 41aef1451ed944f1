package org.channelwise.rules;

import java.util.Collection;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.channelwise.input.Vocabulary;

/** Checks that what a rule takes for a term is one. */
final class Terms {

  private final Vocabulary vocabulary;

  Terms(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Reports a text that never stands at a path of a fact. */
  void checkFact(Token at, String term, FactPath path, Faults faults) {
    if (!term.equals(Vocabulary.UNSPECIFIED)) {
      check(at, term, path.section(), faults);
    } else if (path.kind().isSet() || !vocabulary.mayBeUnspecified(path.section())) {
      faults.at(
          at,
          Shown.quoted(path.name()) + " is never " + Shown.quoted(term) + ".",
          "Use a term of " + path.section() + ".");
    }
  }

  /** Reports a text that is no term of a section of the vocabulary. */
  void check(Token at, String term, String section, Faults faults) {
    if (vocabulary.knows(section, term)) {
      return;
    }
    Collection<String> known = vocabulary.terms(section);
    Optional<String> home =
        vocabulary.sections().stream()
            .filter(other -> vocabulary.knows(other, term))
            .sorted()
            .findFirst();
    if (home.isPresent()) {
      faults.at(
          at,
          "%s is a term of %s, not of %s.".formatted(Shown.quoted(term), home.get(), section),
          Shown.meant(term, known, "Use a term of " + section + "."));
    } else {
      faults.at(
          at,
          Shown.quoted(term) + " is no term of " + section + ".",
          Shown.meant(
              term, known, "Add it to " + section + " in vocabulary.yaml, or use another."));
    }
  }
}

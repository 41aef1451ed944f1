package org.channelwise.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.channelwise.input.Guidance;
import org.channelwise.input.Vocabulary;

/** Checks that what a rule takes for a term, or for a row of the guidance, is one. */
final class Terms {

  private final Vocabulary vocabulary;
  private final Optional<List<String>> rows;

  Terms(Vocabulary vocabulary, Optional<Guidance> guidance) {
    this.vocabulary = vocabulary;
    this.rows = guidance.map(Guidance::ids);
  }

  /** Reports an id that is no row of the guidance; without a guidance any id will do. */
  void checkRow(Token at, String id, Faults faults) {
    if (rows.isPresent() && !rows.get().contains(id)) {
      faults.at(
          at,
          Shown.quoted(id) + " is no row of the guidance.",
          Shown.meant(id, rows.get(), "Add it to guidance.yaml, or use another."));
    }
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

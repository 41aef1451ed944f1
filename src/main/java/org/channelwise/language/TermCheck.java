package org.channelwise.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;
import org.channelwise.vocabulary.Guidance;
import org.channelwise.vocabulary.Vocabulary;

/**
 * Checks that what a rule takes for a term, or for a row of the guidance, is one. Without a
 * vocabulary any word is taken for a term.
 */
final class TermCheck {

  private final Optional<Vocabulary> known;
  private final Optional<List<String>> rows;

  TermCheck(Optional<Vocabulary> known, Optional<Guidance> guidance) {
    this.known = known;
    this.rows = guidance.map(Guidance::ids);
  }

  /** Reports an id that is no row of the guidance; without a guidance any id will do. */
  void checkRow(Token at, String id, Faults faults) {
    if (rows.isPresent() && !rows.get().contains(id)) {
      faults.at(
          ProblemKind.UNKNOWN_GUIDANCE,
          at,
          Shown.quoted(id) + " is no row of the guidance.",
          Shown.meant(id, rows.get(), "Add it to guidance.yaml, or use another."));
    }
  }

  /** Reports a text that never stands at a path of a fact. */
  void checkFact(Token at, String term, FactPath path, Faults faults) {
    if (!term.equals(Vocabulary.UNSPECIFIED)) {
      check(at, term, path.section(), faults);
    } else if (path.kind().isSet()
        || known.filter(terms -> !terms.mayBeUnspecified(path.section())).isPresent()) {
      faults.at(
          ProblemKind.UNKNOWN_TERM,
          at,
          Shown.quoted(path.name()) + " is never " + Shown.quoted(term) + ".",
          "Use a term of " + path.section() + ".");
    }
  }

  /** Reports a text that is no term of a section of the vocabulary. */
  void check(Token at, String term, String section, Faults faults) {
    known
        .filter(terms -> !terms.knows(section, term))
        .ifPresent(terms -> report(terms, at, term, section, faults));
  }

  private static void report(
      Vocabulary vocabulary, Token at, String term, String section, Faults faults) {
    Collection<String> listed = vocabulary.terms(section);
    Optional<String> home =
        vocabulary.sections().stream()
            .filter(other -> vocabulary.knows(other, term))
            .sorted()
            .findFirst();
    if (home.isPresent()) {
      faults.at(
          ProblemKind.TERM_OF_ANOTHER_FIELD,
          at,
          "%s is a term of %s, not of %s.".formatted(Shown.quoted(term), home.get(), section),
          Shown.meant(term, listed, "Use a term of " + section + "."));
    } else {
      faults.at(
          ProblemKind.UNKNOWN_TERM,
          at,
          Shown.quoted(term) + " is no term of " + section + ".",
          Shown.meant(
              term, listed, "Add it to " + section + " in vocabulary.yaml, or use another."));
    }
  }
}

package org.channelwise.language;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.MessageText;
import org.channelwise.syntax.ProblemCollector;
import org.channelwise.syntax.Token;
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
  void checkRow(Token at, String id, ProblemCollector problems) {
    if (rows.isPresent() && !rows.get().contains(id)) {
      problems.at(
          ProblemKind.UNKNOWN_GUIDANCE,
          at,
          MessageText.quoted(id) + " is no row of the guidance.",
          MessageText.suggestion(id, rows.get(), "Add it to guidance.yaml, or use another."));
    }
  }

  /** Reports a text that never stands at a path of a fact. */
  void checkFact(Token at, String term, FactPath path, ProblemCollector problems) {
    if (!term.equals(Vocabulary.UNSPECIFIED)) {
      check(at, term, path.section(), problems);
    } else if (path.kind().isSet()
        || known.filter(terms -> !terms.mayBeUnspecified(path.section())).isPresent()) {
      problems.at(
          ProblemKind.UNKNOWN_TERM,
          at,
          MessageText.quoted(path.name()) + " is never " + MessageText.quoted(term) + ".",
          "Use a term of " + path.section() + ".");
    }
  }

  /** Reports a text that is no term of a section of the vocabulary. */
  void check(Token at, String term, String section, ProblemCollector problems) {
    known
        .filter(terms -> !terms.knows(section, term))
        .ifPresent(terms -> report(terms, at, term, section, problems));
  }

  private static void report(
      Vocabulary vocabulary, Token at, String term, String section, ProblemCollector problems) {
    Collection<String> listed = vocabulary.terms(section);
    Optional<String> home =
        vocabulary.sections().stream()
            .filter(other -> vocabulary.knows(other, term))
            .sorted()
            .findFirst();
    if (home.isPresent()) {
      problems.at(
          ProblemKind.TERM_OF_ANOTHER_FIELD,
          at,
          "%s is a term of %s, not of %s.".formatted(MessageText.quoted(term), home.get(), section),
          MessageText.suggestion(term, listed, "Use a term of " + section + "."));
    } else {
      problems.at(
          ProblemKind.UNKNOWN_TERM,
          at,
          MessageText.quoted(term) + " is no term of " + section + ".",
          MessageText.suggestion(
              term, listed, "Add it to " + section + " in vocabulary.yaml, or use another."));
    }
  }
}

package org.channelwise.language;

import static org.channelwise.syntax.MessageText.quoted;
import static org.channelwise.syntax.MessageText.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.channelwise.source.ProblemKind;
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
  void checkRow(Token at, ProblemCollector problems) {
    String id = at.value();
    if (rows.isPresent() && !rows.get().contains(id)) {
      problems.at(
          ProblemKind.UNKNOWN_GUIDANCE,
          at,
          quoted(id) + " is no row of the guidance.",
          () -> suggestion(id, rows.get(), "Add it to guidance.yaml, or use another."));
    }
  }

  /** Reports a text that never stands at a path of a fact. */
  void checkFact(Token at, FactPath path, ProblemCollector problems) {
    String term = at.value();
    if (!term.equals(Vocabulary.UNSPECIFIED)) {
      check(at, path.section(), problems);
    } else if (path.kind().isSet()
        || known.filter(terms -> !terms.mayBeUnspecified(path.section())).isPresent()) {
      problems.at(
          ProblemKind.UNKNOWN_TERM,
          at,
          quoted(path.name()) + " is never " + quoted(term) + ".",
          "Use a term of " + path.section() + ".");
    }
  }

  /** Reports a text that is no term of a section of the vocabulary. */
  void check(Token at, String section, ProblemCollector problems) {
    known
        .filter(terms -> !terms.knows(section, at.value()))
        .ifPresent(terms -> report(terms, at, section, problems));
  }

  private static void report(
      Vocabulary vocabulary, Token at, String section, ProblemCollector problems) {
    String term = at.value();
    Collection<String> listed = vocabulary.terms(section);
    Optional<String> home =
        vocabulary.sections().stream()
            .filter(other -> vocabulary.knows(other, term))
            .sorted()
            .findFirst();
    problems.at(
        home.isPresent() ? ProblemKind.TERM_OF_ANOTHER_FIELD : ProblemKind.UNKNOWN_TERM,
        at,
        home.map(other -> "%s is a term of %s, not of %s.".formatted(quoted(term), other, section))
            .orElseGet(() -> quoted(term) + " is no term of " + section + "."),
        () ->
            suggestion(
                term,
                listed,
                home.isPresent()
                    ? "Use a term of " + section + "."
                    : "Add it to " + section + " in vocabulary.yaml, or use another."));
  }
}

package org.channelwise.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words and signs that DRL knows and rules here do without, and what to write instead. */
final class ForeignWords {

  /** In turn some words, and below them what to write instead. */
  private static final String TABLE =
      """
      salience agenda-group activation-group ruleflow-group auto-focus
      The folder of a rule says when it runs; rules of one folder do not depend on any order.
      no-loop lock-on-active
      Delete it: a rule never sees what its own folder concludes, so it cannot loop.
      dialect
      Delete it: rules here have one dialect.
      timer calendars duration date-effective date-expires
      Delete it: rules know no date and no clock.
      enabled
      Delete the rule if it is not to run.
      eval this
      Ask for fields of facts, for example Candidate( reach >= 0.2 ).
      new
      Conclude with a verb of a fact that a condition names: $fact.verb("reason").
      from accumulate acc collect groupby over window entry-point
      Conditions name facts only; sums and counts come as facts of their own.
      forall
      Turn it around: not, and the opposite condition.
      or ||
      Write a second rule, or name several values: in ("one", "other").
      and &&
      Delete it: conditions below each other must all hold, and so must constraints with a comma.
      matches soundslike str memberOf excludes startsWith endsWith
      Compare with ==, with in ("one", "other"), or with contains for a set.
      !
      Write not before the condition, or !=.
      null
      A text that is not said is "unspecified", and a number that is not said makes every comparison \
      false.
      - * / %
      Rules do not calculate; a number that must be calculated comes as a fact.
      +
      Rules neither add nor join: a sum comes as a fact, and a text is written in one piece.
      #
      Begin a comment with //.
      function global declare query unit template attributes rules ruleset static
      A rule file holds rules only; what they need beyond that comes as facts.
      extends
      Repeat the conditions in this rule.
      import
      There is one import, org.channelwise.facts.*.
      modify update retract delete insertLogical set
      Facts never change. Conclude with insert( $fact.verb("reason") ).
      if else do switch break
      A rule has one conclusion, without any condition inside it; write a second rule.
      """;

  private static final Map<String, String> INSTEAD = instead();

  private ForeignWords() {}

  /** Whether a word or a sign is one that rules here do without. */
  static boolean contain(String word) {
    return INSTEAD.containsKey(word);
  }

  /** What to write instead of such a word. */
  static Optional<String> instead(String word) {
    return Optional.ofNullable(INSTEAD.get(word));
  }

  private static Map<String, String> instead() {
    Map<String, String> table = new HashMap<>();
    List<String> lines = TABLE.lines().toList();
    for (int line = 0; line < lines.size(); line += 2) {
      for (String word : lines.get(line).split(" ")) {
        table.put(word, lines.get(line + 1));
      }
    }
    return Map.copyOf(table);
  }
}

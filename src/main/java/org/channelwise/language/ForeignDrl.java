package org.channelwise.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.source.ProblemKind;

/** What DRL knows and rules here do without, and what to write instead. */
final class ForeignDrl {

  private static final Map<String, String> INSTEAD = table();

  /** What is said of such a word, behind it. */
  static final String MESSAGE = " belongs to other rule engines; rules here do without it.";

  private ForeignDrl() {}

  private static Map<String, String> table() {
    Map<String, String> table = new HashMap<>();
    instead(
        table,
        "The folder of a rule says when it runs; rules of one folder do not depend on any order.",
        "salience",
        "agenda-group",
        "activation-group",
        "ruleflow-group",
        "auto-focus");
    instead(
        table,
        "Delete it: a rule never sees what its own folder concludes, so it cannot loop.",
        "no-loop",
        "lock-on-active");
    instead(table, "Delete it: rules here have one dialect.", "dialect");
    instead(
        table,
        "Delete it: rules know no date and no clock.",
        "timer",
        "calendars",
        "duration",
        "date-effective",
        "date-expires");
    instead(table, "Delete the rule if it is not to run.", "enabled");
    instead(
        table, "Ask for fields of facts, for example Candidate( reach >= 0.2 ).", "eval", "this");
    instead(
        table,
        "Conclude with a verb of a fact that a condition names: $fact.verb(\"reason\").",
        "new");
    instead(
        table,
        "Conditions name facts only; sums and counts come as facts of their own.",
        "from",
        "accumulate",
        "acc",
        "collect",
        "groupby",
        "over",
        "window",
        "entry-point");
    instead(table, "Turn it around: not, and the opposite condition.", "forall");
    instead(
        table, "Write a second rule, or name several values: in (\"one\", \"other\").", "or", "||");
    instead(
        table,
        "Delete it: conditions below each other must all hold, and so must constraints with a comma.",
        "and",
        "&&");
    instead(
        table,
        "Compare with ==, with in (\"one\", \"other\"), or with contains for a set.",
        "matches",
        "soundslike",
        "str",
        "memberOf",
        "excludes",
        "startsWith",
        "endsWith");
    instead(table, "Compare with == or !=.", "=", "===", "<>");
    instead(table, "Write not before the condition, or !=.", "!");
    instead(
        table,
        "A text that is not said is \"unspecified\", and a number that is not said makes every"
            + " comparison false.",
        "null");
    instead(
        table,
        "Rules do not calculate; a number that must be calculated comes as a fact.",
        "-",
        "*",
        "/",
        "%");
    instead(
        table,
        "Rules neither add nor join: a sum comes as a fact, and a text is written in one piece.",
        "+");
    instead(table, "Write the values in parentheses: in (\"one\", \"other\").", "[", "]");
    instead(table, "Begin a comment with //.", "#");
    instead(
        table,
        "A rule file holds rules only; what they need beyond that comes as facts.",
        "function",
        "global",
        "declare",
        "query",
        "unit",
        "template",
        "attributes",
        "rules",
        "ruleset",
        "static");
    instead(table, "Repeat the conditions in this rule.", "extends");
    instead(table, "There is one import, org.channelwise.facts.*.", "import");
    instead(
        table,
        "Facts never change. Conclude with insert( $fact.verb(\"reason\") ).",
        "modify",
        "update",
        "retract",
        "delete",
        "insertLogical",
        "set");
    instead(
        table,
        "A rule has one conclusion, without any condition inside it; write a second rule.",
        "if",
        "else",
        "do",
        "switch",
        "break");
    return Map.copyOf(table);
  }

  private static void instead(Map<String, String> table, String hint, String... words) {
    List.of(words).forEach(word -> table.put(word, hint));
  }

  /** Reports the next word or sign of a walk, which must be one that rules here do without. */
  static void report(Walk walk) {
    report(walk, walk.look(0).getText());
  }

  /** The same for a word that is written in another way there, as in capitals. */
  static void report(Walk walk, String word) {
    walk.report(
        ProblemKind.FOREIGN_DRL,
        Shown.quoted(walk.look(0).getText()) + MESSAGE,
        insteadOf(word).orElse(""));
  }

  /** What to write instead of a word of DRL, if it is one that rules here do without. */
  static Optional<String> insteadOf(String word) {
    return Optional.ofNullable(INSTEAD.get(word));
  }
}

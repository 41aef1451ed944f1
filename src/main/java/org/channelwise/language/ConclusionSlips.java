package org.channelwise.language;

import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;

/** How a conclusion is put. */
final class ConclusionSlips {

  /** What stands in place of a fact in a conclusion that is reported already. */
  static final String REPORTED = "$";

  private ConclusionSlips() {}

  static boolean mend(Walk walk) {
    if (walk.part() != Walk.Part.CONCLUSION) {
      return false;
    }
    if (walk.lastIs(RuleTextLexer.THEN)) {
      return begins(walk);
    }
    if (walk.lastIs(RuleTextLexer.INSERT) && walk.is(0, RuleTextLexer.BINDING)) {
      walk.reportMissing(
          ProblemKind.MISSING_BRACKET, "An opening bracket is missing here.", "Write ( here.");
      return open(walk);
    }
    return made(walk) || joined(walk) || name(walk) || verb(walk) || unquoted(walk) || more(walk);
  }

  private static boolean begins(Walk walk) {
    if (walk.is(0, RuleTextLexer.COLON)) {
      walk.report(
          ProblemKind.UNEXPECTED_TEXT, "Nothing may stand behind \"then\".", "Delete the colon.");
      walk.drop(1);
      return true;
    }
    if (walk.is(0, RuleTextLexer.BINDING) && walk.is(1, RuleTextLexer.DOT)) {
      walk.report(
          ProblemKind.WRONG_CONCLUSION,
          "The word \"insert\" and its brackets are missing around the conclusion.",
          Expected.CONCLUSION);
      walk.insert(RuleTextLexer.INSERT, "insert");
      return open(walk);
    }
    boolean misspelt = walk.resembles(0, "insert") && walk.is(1, RuleTextLexer.OPEN);
    if (misspelt && ForeignDrl.insteadOf(walk.look(0).getText()).isEmpty()) {
      walk.report(
          ProblemKind.WRONG_CONCLUSION,
          Shown.quoted(walk.look(0).getText()) + " stands where \"insert\" must stand.",
          "Did you mean \"insert\"?");
      walk.replace(1, RuleTextLexer.INSERT, "insert");
      return true;
    }
    return !walk.is(0, RuleTextLexer.INSERT) && other(walk);
  }

  /** Whatever stands before the conclusion, or instead of it. */
  private static boolean other(Walk walk) {
    if (walk.is(0, RuleTextLexer.END)) {
      walk.report(ProblemKind.WRONG_CONCLUSION, "The rule concludes nothing.", Expected.CONCLUSION);
    } else if (ForeignDrl.insteadOf(walk.look(0).getText()).isPresent()) {
      ForeignDrl.report(walk);
    } else {
      walk.report(
          ProblemKind.FOREIGN_DRL,
          "Rules conclude something and do nothing else.",
          "Delete it, and conclude with insert( $fact.verb(\"reason\") );");
    }
    while (!isOver(walk) && !walk.is(0, RuleTextLexer.INSERT)) {
      walk.drop(1);
    }
    if (!walk.is(0, RuleTextLexer.INSERT)) {
      giveUp(walk);
    }
    return true;
  }

  private static boolean isOver(Walk walk) {
    return walk.atEnd()
        || walk.is(0, RuleTextLexer.END)
        || walk.is(0, RuleTextLexer.RULE)
        || (walk.isAlone() && walk.resembles(0, "end"));
  }

  /** Puts a conclusion in that nothing more is said of. */
  static void giveUp(Walk walk) {
    walk.insert(RuleTextLexer.INSERT, "insert");
    walk.insert(RuleTextLexer.OPEN, "(");
    walk.insert(RuleTextLexer.BINDING, REPORTED);
    walk.insert(RuleTextLexer.DOT, ".");
    walk.insert(RuleTextLexer.NAME, "nothing");
    walk.insert(RuleTextLexer.OPEN, "(");
    walk.insert(RuleTextLexer.CLOSE, ")");
    walk.insert(RuleTextLexer.CLOSE, ")");
    walk.insert(RuleTextLexer.SEMICOLON, ";");
  }

  /** A fact made by hand. */
  private static boolean made(Walk walk) {
    boolean made =
        walk.lastIs(RuleTextLexer.OPEN)
            && walk.depth() == 1
            && walk.is(0, RuleTextLexer.NAME)
            && walk.look(0).getText().equals("new");
    if (!made) {
      return false;
    }
    ForeignDrl.report(walk);
    leaveOut(walk);
    return true;
  }

  /** Leaves the rest of the conclusion out, up to its semicolon. */
  private static void leaveOut(Walk walk) {
    while (!isOver(walk) && !walk.is(0, RuleTextLexer.SEMICOLON)) {
      walk.drop(1);
    }
    if (walk.is(0, RuleTextLexer.SEMICOLON)) {
      walk.drop(1);
    }
    walk.forget(RuleTextLexer.INSERT);
    giveUp(walk);
  }

  /** Texts that are put together. */
  private static boolean joined(Walk walk) {
    if (!walk.lastIs(RuleTextLexer.STRING) || !walk.isSymbol(0, "+")) {
      return false;
    }
    ForeignDrl.report(walk);
    while (!isOver(walk)
        && !walk.is(0, RuleTextLexer.CLOSE)
        && !walk.is(0, RuleTextLexer.COMMA)
        && !walk.is(0, RuleTextLexer.SEMICOLON)) {
      walk.drop(1);
    }
    return true;
  }

  /** A sentence whose first quote is missing. */
  private static boolean unquoted(Walk walk) {
    boolean sentence =
        walk.lastIs(RuleTextLexer.OPEN)
            && walk.depth() == 2
            && (walk.is(0, RuleTextLexer.NAME) || walk.is(0, RuleTextLexer.TYPE));
    if (!sentence) {
      return false;
    }
    walk.report(
        ProblemKind.MISSING_QUOTE,
        "The text that begins here has no double quotes around it.",
        "Write a double quote before it and one behind it.");
    leaveOut(walk);
    return true;
  }

  /** Puts the bracket behind {@code insert} in, and its partner where the conclusion ends. */
  private static boolean open(Walk walk) {
    walk.insert(RuleTextLexer.OPEN, "(");
    int depth = 0;
    while (!walk.atEnd()
        && !walk.is(0, RuleTextLexer.SEMICOLON)
        && !walk.is(0, RuleTextLexer.END)
        && !walk.is(0, RuleTextLexer.RULE)) {
      if (walk.is(0, RuleTextLexer.CLOSE) && walk.depth() == 1) {
        return true;
      }
      depth = walk.depth();
      if (!QuoteSlips.mend(walk) && !name(walk) && !verb(walk)) {
        walk.pass();
      }
    }
    if (depth > 0 && walk.depth() == 1) {
      walk.insertBehind(RuleTextLexer.CLOSE, ")");
    }
    return true;
  }

  private static boolean name(Walk walk) {
    return walk.lastIs(RuleTextLexer.OPEN)
        && walk.depth() == 1
        && walk.is(0, RuleTextLexer.NAME)
        && walk.is(1, RuleTextLexer.DOT)
        && ConditionSlips.dollar(walk);
  }

  private static boolean verb(Walk walk) {
    boolean capital =
        walk.lastIs(RuleTextLexer.DOT)
            && walk.is(0, RuleTextLexer.TYPE)
            && walk.is(1, RuleTextLexer.OPEN);
    if (!capital) {
      return false;
    }
    String text = walk.look(0).getText();
    String meant = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    walk.report(
        ProblemKind.UNKNOWN_VERB,
        Shown.quoted(text) + " has a capital letter, and verbs begin with a small one.",
        "Write " + meant + ".");
    walk.replace(1, RuleTextLexer.NAME, meant);
    return true;
  }

  /** A second conclusion, or anything else that a rule would do. */
  private static boolean more(Walk walk) {
    if (!walk.lastIs(RuleTextLexer.SEMICOLON) || walk.is(0, RuleTextLexer.END)) {
      return false;
    }
    Token found = walk.look(0);
    walk.report(
        ProblemKind.FOREIGN_DRL,
        "A rule has one conclusion, and " + Shown.quoted(found.getText()) + " begins another.",
        "Write a second rule for it, or delete it.");
    while (!isOver(walk)) {
      walk.drop(1);
    }
    return true;
  }
}

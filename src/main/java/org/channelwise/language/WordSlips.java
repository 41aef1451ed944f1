package org.channelwise.language;

import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;

/** The words that divide a rule, misspelt or missing. */
final class WordSlips {

  private WordSlips() {}

  static boolean mend(Walk walk) {
    return switch (walk.part()) {
      case HEADER -> when(walk);
      case CONDITIONS -> then(walk);
      case CONCLUSION -> end(walk);
      case BETWEEN -> rule(walk);
      case HEADING -> false;
    };
  }

  /** The end of the file, where a last rule may lack its own. */
  static void mendEnd(Walk walk) {
    if (walk.part() == Walk.Part.CONCLUSION && walk.lastIs(RuleTextLexer.SEMICOLON)) {
      missingEnd(walk);
    } else if (walk.part() == Walk.Part.CONDITIONS) {
      breaksOff(walk);
    }
  }

  /** A rule that ends among its conditions. */
  private static void breaksOff(Walk walk) {
    walk.reportMissing(
        ProblemKind.MISSING_THEN,
        "The rule breaks off here.",
        "Write the rest of it: then, its conclusion, and end.");
    while (walk.depth() > 0) {
      walk.insertBehind(RuleTextLexer.CLOSE, ")");
    }
    walk.insertBehind(RuleTextLexer.THEN, "then");
    ConclusionSlips.giveUp(walk);
    walk.insertBehind(RuleTextLexer.END, "end");
  }

  private static boolean when(Walk walk) {
    if (misspelt(walk, "when")
        || (walk.isAlone() && walk.look(0).getText().equals("if"))
        || otherWord(walk, RuleTextLexer.TYPE, RuleTextLexer.BINDING)) {
      replace(walk, ProblemKind.MISSING_WHEN, RuleTextLexer.WHEN, "when");
      return true;
    }
    return walk.beginsCondition()
        && walk.lastIs(RuleTextLexer.CLOSE)
        && missing(walk, ProblemKind.MISSING_WHEN, RuleTextLexer.WHEN, "when", "these conditions");
  }

  private static boolean then(Walk walk) {
    if (misspelt(walk, "then") || otherWord(walk, RuleTextLexer.INSERT, RuleTextLexer.INSERT)) {
      replace(walk, ProblemKind.MISSING_THEN, RuleTextLexer.THEN, "then");
      return true;
    }
    if (walk.is(0, RuleTextLexer.RULE) && walk.is(1, RuleTextLexer.STRING)) {
      breaksOff(walk);
      return true;
    }
    boolean concludes =
        walk.is(0, RuleTextLexer.INSERT)
            || (walk.is(0, RuleTextLexer.BINDING)
                && walk.is(1, RuleTextLexer.DOT)
                && walk.is(2, RuleTextLexer.NAME)
                && walk.is(3, RuleTextLexer.OPEN));
    if (!concludes || !walk.beginsLine(0)) {
      return false;
    }
    SignSlips.closeBrackets(walk);
    return missing(walk, ProblemKind.MISSING_THEN, RuleTextLexer.THEN, "then", "this conclusion");
  }

  private static boolean end(Walk walk) {
    if (!walk.lastIs(RuleTextLexer.SEMICOLON)) {
      return false;
    }
    if (misspelt(walk, "end") || otherWord(walk, RuleTextLexer.RULE, Token.EOF)) {
      replace(walk, ProblemKind.MISSING_END, RuleTextLexer.END, "end");
      return true;
    }
    return walk.is(0, RuleTextLexer.RULE) && missingEnd(walk);
  }

  private static boolean missingEnd(Walk walk) {
    walk.reportMissing(
        ProblemKind.MISSING_END,
        "The word \"end\" is missing behind the rule.",
        "Write end on a line of its own below.");
    walk.insertBehind(RuleTextLexer.END, "end");
    return true;
  }

  private static boolean rule(Walk walk) {
    if (walk.resembles(0, "rule") && walk.isQuoted(1)) {
      replace(walk, ProblemKind.UNEXPECTED_TEXT, RuleTextLexer.RULE, "rule");
      return true;
    }
    if (walk.is(0, RuleTextLexer.STRING) && walk.is(1, RuleTextLexer.AT)) {
      walk.report(
          ProblemKind.UNEXPECTED_TEXT,
          "The word \"rule\" is missing before the name of the rule.",
          "Write rule " + walk.look(0).getText() + ".");
      walk.insert(RuleTextLexer.RULE, "rule");
      return true;
    }
    boolean word = walk.is(0, RuleTextLexer.NAME) || walk.is(0, RuleTextLexer.TYPE);
    if (word && walk.beginsLine(0)) {
      between(walk);
      return true;
    }
    if (walk.lastIs(RuleTextLexer.END) && walk.is(0, RuleTextLexer.SEMICOLON)) {
      walk.report(
          ProblemKind.UNEXPECTED_TEXT,
          "Nothing may stand behind \"end\".",
          "Delete the semicolon.");
      walk.drop(1);
      return true;
    }
    return false;
  }

  /** What stands between two rules and is none. */
  private static void between(Walk walk) {
    if (ForeignDrl.insteadOf(walk.look(0).getText()).isPresent()) {
      ForeignDrl.report(walk);
      walk.dropLine();
    } else {
      LineSlips.report(walk);
    }
    while (!walk.atEnd() && !walk.is(0, RuleTextLexer.RULE)) {
      walk.dropLine();
    }
  }

  private static boolean misspelt(Walk walk, String word) {
    boolean alone =
        walk.isAlone()
            || (walk.beginsLine(0)
                && (walk.is(1, RuleTextLexer.COLON) || walk.is(1, RuleTextLexer.SEMICOLON))
                && walk.beginsLine(2));
    return alone && walk.resembles(0, word);
  }

  /** A word of another language that stands alone where one of rules must. */
  private static boolean otherWord(Walk walk, int next, int orNext) {
    return walk.isAlone()
        && walk.is(0, RuleTextLexer.NAME)
        && (walk.is(1, next) || walk.is(1, orNext))
        && ForeignDrl.insteadOf(walk.look(0).getText()).isEmpty();
  }

  private static void replace(Walk walk, ProblemKind kind, int type, String word) {
    Token found = walk.look(0);
    walk.report(
        kind,
        Shown.quoted(found.getText()) + " stands where " + Shown.quoted(word) + " must stand.",
        "Did you mean " + Shown.quoted(word) + "?");
    Optional<Token> before = walk.last();
    if (before.isPresent() && walk.part() == Walk.Part.CONDITIONS) {
      SignSlips.closeBrackets(walk);
    }
    walk.replace(1, type, word);
  }

  private static boolean missing(Walk walk, ProblemKind kind, int type, String word, String what) {
    walk.report(
        kind,
        "The word " + Shown.quoted(word) + " is missing before " + what + ".",
        "Write " + word + " on a line of its own above.");
    walk.insert(type, word);
    return true;
  }
}

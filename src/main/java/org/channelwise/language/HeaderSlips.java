package org.channelwise.language;

import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;

/** The name of a rule and its annotations. */
final class HeaderSlips {

  private HeaderSlips() {}

  static boolean mend(Walk walk) {
    if (walk.part() != Walk.Part.HEADER) {
      return false;
    }
    if (walk.lastIs(RuleTextLexer.RULE)) {
      return name(walk);
    }
    if (walk.is(0, RuleTextLexer.AT)) {
      return walk.is(1, RuleTextLexer.NAME) && annotation(walk);
    }
    if (walk.is(0, RuleTextLexer.COLON) && walk.lastIs(RuleTextLexer.STRING)) {
      walk.report(
          ProblemKind.UNEXPECTED_TEXT,
          "Nothing may stand behind the rule's name.",
          "Delete the colon.");
      walk.drop(1);
      return true;
    }
    return unmarked(walk) || foreign(walk) || remark(walk);
  }

  private static boolean name(Walk walk) {
    if (walk.is(0, RuleTextLexer.STRING)) {
      return false;
    }
    Token first = walk.look(0);
    StringBuilder words = new StringBuilder();
    while (!walk.beginsLine(0) && !walk.is(0, RuleTextLexer.AT)) {
      String word = walk.look(0).getText().replace("\"", "");
      words.append(words.isEmpty() || word.isEmpty() ? "" : " ").append(word);
      walk.drop(1);
    }
    if (words.isEmpty()) {
      walk.reportMissing(
          ProblemKind.WRONG_NAME,
          "The rule has no name.",
          "Write one behind the word rule, in double quotes: rule \"SMS is fast enough\".");
      walk.insertBehind(RuleTextLexer.STRING, "\"no name in line " + first.getLine() + "\"");
    } else {
      String text = "\"" + words + "\"";
      walk.reportAt(
          first,
          ProblemKind.MISSING_QUOTE,
          "The rule's name has no double quotes around it.",
          "Write rule " + text + ".");
      walk.insert(RuleTextLexer.STRING, text);
    }
    return true;
  }

  /** An annotation without its sign. */
  private static boolean unmarked(Walk walk) {
    Token found = walk.look(0);
    if (!walk.is(0, RuleTextLexer.NAME)
        || !AnnotationCheck.KNOWN.contains(found.getText())
        || !walk.beginsLine(0)) {
      return false;
    }
    walk.report(
        ProblemKind.WRONG_ANNOTATION,
        "The @ is missing before " + Shown.quoted(found.getText()) + ".",
        "Write @" + found.getText() + ".");
    walk.insert(RuleTextLexer.AT, "@");
    return text(walk);
  }

  private static boolean annotation(Walk walk) {
    if (walk.is(2, RuleTextLexer.OPEN) && walk.isQuoted(3) && walk.is(4, RuleTextLexer.CLOSE)) {
      return false;
    }
    walk.pass();
    return text(walk);
  }

  /** What stands behind the word of an annotation, up to the end of its line. */
  private static boolean text(Walk walk) {
    walk.pass();
    Token from = walk.look(0);
    if (walk.beginsLine(0)) {
      return true;
    }
    boolean opened = walk.is(0, RuleTextLexer.OPEN);
    if (opened) {
      walk.pass();
    } else {
      if (!walk.isQuoted(0)) {
        return bare(walk, from);
      }
      SignSlips.opening(walk);
    }
    QuoteSlips.mend(walk);
    if (walk.lastIs(RuleTextLexer.OPEN) && !walk.is(0, RuleTextLexer.STRING)) {
      return bare(walk, walk.look(0));
    }
    if (walk.is(0, RuleTextLexer.STRING)) {
      walk.pass();
    }
    if (walk.is(0, RuleTextLexer.COMMA)) {
      walk.report(
          ProblemKind.WRONG_ANNOTATION,
          "An annotation has one text, and here begins another.",
          "Delete it, or write it into the first.");
      while (!walk.beginsLine(0) && !walk.is(0, RuleTextLexer.CLOSE)) {
        walk.drop(1);
      }
    }
    if (!walk.is(0, RuleTextLexer.CLOSE)) {
      if (opened) {
        walk.reportMissing(
            ProblemKind.MISSING_BRACKET, "A closing bracket is missing here.", "Write ) here.");
      }
      walk.insertBehind(RuleTextLexer.CLOSE, ")");
    }
    return true;
  }

  /** Words without quotes, as in a list of fields. */
  private static boolean bare(Walk walk, Token from) {
    StringBuilder words = new StringBuilder();
    Set<Integer> signs = Set.of(RuleTextLexer.COLON, RuleTextLexer.CLOSE);
    Token end = from;
    while (!walk.beginsLine(0) && !walk.is(0, RuleTextLexer.AT)) {
      Token word = walk.look(0);
      if (!signs.contains(word.getType())) {
        boolean apart = end.getStopIndex() + 1 < word.getStartIndex() && end.getStopIndex() >= 0;
        words.append(words.isEmpty() || !apart ? "" : " ").append(word.getText().replace("\"", ""));
      }
      end = word;
      walk.drop(1);
    }
    String text = "(\"" + words + "\")";
    walk.reportAt(
        from,
        ProblemKind.MISSING_QUOTE,
        "The text of an annotation stands in brackets and in double quotes.",
        "Write " + text + ".");
    if (!walk.lastIs(RuleTextLexer.OPEN)) {
      walk.insertBehind(RuleTextLexer.OPEN, "(");
    }
    walk.insertBehind(RuleTextLexer.STRING, "\"" + words + "\"");
    walk.insertBehind(RuleTextLexer.CLOSE, ")");
    return true;
  }

  /** A line of nothing but words. */
  private static boolean remark(Walk walk) {
    boolean word = walk.is(0, RuleTextLexer.NAME) || walk.is(0, RuleTextLexer.TYPE);
    boolean remark =
        word
            && walk.beginsLine(0)
            && !walk.beginsCondition()
            && !walk.beginsLine(1)
            && !walk.is(1, RuleTextLexer.OPEN)
            && !walk.is(1, RuleTextLexer.COLON);
    if (remark) {
      LineSlips.report(walk);
    }
    return remark;
  }

  /** What other engines say of a rule here, one thing a line. */
  private static boolean foreign(Walk walk) {
    Token found = walk.look(0);
    boolean begins = walk.beginsLine(0) || walk.lastIs(RuleTextLexer.STRING);
    boolean word = Character.isLetter(found.getText().charAt(0)) && begins;
    boolean remark =
        (walk.is(1, RuleTextLexer.NAME) || walk.is(1, RuleTextLexer.TYPE))
            && !walk.beginsLine(1)
            && !found.getText().equals("lock-on-active")
            && !found.getText().equals("no-loop");
    if (!word
        || remark
        || found.getText().equals("if")
        || ForeignDrl.insteadOf(found.getText()).isEmpty()) {
      return false;
    }
    ForeignDrl.report(walk);
    walk.dropLine();
    return true;
  }
}

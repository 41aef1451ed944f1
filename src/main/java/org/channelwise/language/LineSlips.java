package org.channelwise.language;

import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;

/** Lines that are no part of a rule: remarks, and what joining two versions of a file left over. */
final class LineSlips {

  private static final String OURS = "<<<<<<<";
  private static final String DIVIDER = "=======";
  private static final String THEIRS = ">>>>>>>";

  private LineSlips() {}

  /** Whether a file has anything like a rule in it. */
  static boolean hasRule(Walk walk) {
    for (int at = 0; !walk.is(at, Token.EOF); at++) {
      boolean quoted = walk.isQuoted(at + 1);
      if ((walk.is(at, RuleTextLexer.RULE) && (quoted || walk.beginsLine(at)))
          || (quoted && walk.resembles(at, "rule"))
          || (walk.is(at, RuleTextLexer.STRING) && walk.is(at + 1, RuleTextLexer.AT))) {
        return true;
      }
    }
    return false;
  }

  static boolean mend(Walk walk) {
    if (!walk.beginsLine(0) || walk.part() == Walk.Part.HEADING) {
      return false;
    }
    return versions(walk) || remark(walk);
  }

  private static boolean versions(Walk walk) {
    if (begins(walk, OURS)) {
      walk.report(
          ProblemKind.UNEXPECTED_TEXT,
          "Two versions of this file were joined here, and nobody has chosen between them.",
          "Keep one of the two, and delete the lines with "
              + OURS
              + ", "
              + DIVIDER
              + " and "
              + THEIRS
              + ".");
      walk.dropLine();
      return true;
    }
    if (begins(walk, DIVIDER)) {
      while (!walk.atEnd() && !begins(walk, THEIRS)) {
        walk.dropLine();
      }
    }
    if (begins(walk, THEIRS)) {
      walk.dropLine();
      return true;
    }
    return false;
  }

  private static boolean begins(Walk walk, String marks) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < marks.length(); at++) {
      text.append(walk.look(at).getText());
    }
    return walk.beginsLine(0) && text.toString().startsWith(marks);
  }

  /** A line that begins with a sign that begins nothing in a rule. */
  private static boolean remark(Walk walk) {
    boolean between =
        walk.part() == Walk.Part.HEADER
            || (walk.part() == Walk.Part.CONDITIONS && walk.depth() == 0)
            || walk.part() == Walk.Part.BETWEEN;
    boolean sign =
        walk.is(0, RuleTextLexer.SYMBOL)
            || walk.is(0, RuleTextLexer.LESS)
            || walk.is(0, RuleTextLexer.STAR);
    boolean joining = walk.isSymbol(0, "||") || walk.isSymbol(0, "&&");
    if (!between || !sign || joining) {
      return false;
    }
    report(walk);
    return true;
  }

  /** Reports a line and leaves it out. */
  static void report(Walk walk) {
    walk.report(
        ProblemKind.UNEXPECTED_TEXT,
        "This line is no part of a rule.",
        "If it is a remark, begin it with //.");
    walk.dropLine();
  }
}

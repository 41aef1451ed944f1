package org.channelwise.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;

/** Texts whose quotes are of the wrong sort, or missing on one side. */
final class QuoteSlips {

  /** What somebody who forgot the closing quote of a value meant to be the value. */
  private static final Pattern VALUE = Pattern.compile("\"[A-Za-z0-9_/-]*");

  /** What follows a sentence in the last line of a conclusion, or a text in an annotation. */
  private static final Pattern CLOSING = Pattern.compile("[\\s)]*;?\\s*$");

  private QuoteSlips() {}

  static boolean mend(Walk walk) {
    return switch (walk.look(0).getType()) {
      case RuleTextLexer.SINGLE_QUOTED -> isText(walk) && single(walk);
      case RuleTextLexer.TYPOGRAPHIC -> isText(walk) && typographic(walk);
      case RuleTextLexer.OPEN_STRING -> open(walk);
      case RuleTextLexer.STRING -> quoteInside(walk);
      default -> false;
    };
  }

  /** Whether a text is wanted here, so that an apostrophe in a remark is not taken for a quote. */
  private static boolean isText(Walk walk) {
    return walk.lastIsOperator()
        || walk.lastIs(RuleTextLexer.OPEN)
        || walk.lastIs(RuleTextLexer.COMMA)
        || walk.lastIs(RuleTextLexer.RULE);
  }

  private static String inside(Token token) {
    String text = token.getText();
    return text.substring(1, text.length() - 1);
  }

  private static boolean single(Walk walk) {
    String text = '"' + inside(walk.look(0)) + '"';
    walk.report(
        ProblemKind.SINGLE_QUOTES,
        "The text " + walk.look(0).getText() + " stands in single quotes.",
        "Write " + text + ".");
    walk.replace(1, RuleTextLexer.STRING, text);
    return true;
  }

  private static boolean typographic(Walk walk) {
    String text = '"' + inside(walk.look(0)) + '"';
    walk.report(
        ProblemKind.TYPOGRAPHIC_QUOTES,
        "The text "
            + walk.look(0).getText()
            + " stands in curly quotes, as word processors make them.",
        "Write " + text + ", with straight double quotes.");
    walk.replace(1, RuleTextLexer.STRING, text);
    return true;
  }

  private static boolean open(Walk walk) {
    Token found = walk.look(0);
    String text = found.getText();
    int curly = curly(text);
    if (curly > 0) {
      String meant = text.substring(0, curly) + '"';
      walk.report(
          ProblemKind.TYPOGRAPHIC_QUOTES,
          "The text " + text.substring(0, curly + 1) + " ends with a curly quote.",
          "Write " + meant + ", with straight double quotes.");
      cut(walk, meant, text.substring(curly + 1), curly + 1);
      return true;
    }
    int end = end(walk, text);
    if (end <= 1) {
      return false;
    }
    String meant = text.substring(0, end).stripTrailing() + '"';
    walk.report(
        ProblemKind.MISSING_QUOTE,
        "The text " + Shown.quoted(inside(text, end)) + " is not closed on its line.",
        "Write " + meant + ".");
    cut(walk, meant, text.substring(end), end);
    continued(walk, found);
    return true;
  }

  private static String inside(String text, int end) {
    return text.substring(1, end).strip();
  }

  private static int curly(String text) {
    for (int at = 1; at < text.length(); at++) {
      if ("\u201C\u201D\u201E\u00AB\u00BB".indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** Where the text was probably meant to end. */
  private static int end(Walk walk, String text) {
    if (walk.part() == Walk.Part.CONDITIONS) {
      Matcher value = VALUE.matcher(text);
      return value.lookingAt() ? value.end() : -1;
    }
    Matcher closing = CLOSING.matcher(text);
    return closing.find() ? closing.start() : text.length();
  }

  /** Takes the text for closed, and reads on behind it. */
  private static void cut(Walk walk, String text, String rest, int length) {
    Token from = walk.look(0);
    walk.replace(1, RuleTextLexer.STRING, text);
    walk.reread(from, rest, length);
  }

  /** Leaves out the next line where a sentence goes on in it. */
  private static void continued(Walk walk, Token from) {
    if (walk.part() != Walk.Part.CONCLUSION || walk.look(0).getLine() != from.getLine() + 1) {
      return;
    }
    int words = 0;
    while (walk.look(words).getLine() == from.getLine() + 1
        && !walk.is(words, RuleTextLexer.OPEN_STRING)
        && !walk.is(words, Token.EOF)) {
      words++;
    }
    if (walk.is(words, RuleTextLexer.OPEN_STRING)
        && walk.look(words).getLine() == from.getLine() + 1) {
      walk.drop(words);
      Token close = walk.look(0);
      walk.drop(1);
      walk.reread(close, close.getText().substring(1), 1);
    }
  }

  /** A sentence that holds double quotes of its own falls into several texts and words. */
  private static boolean quoteInside(Walk walk) {
    if (walk.part() != Walk.Part.CONCLUSION || !walk.lastIs(RuleTextLexer.OPEN)) {
      return false;
    }
    Token first = walk.look(0);
    int last = 0;
    for (int at = 1; walk.look(at).getLine() == first.getLine() && !walk.is(at, Token.EOF); at++) {
      if (walk.is(at, RuleTextLexer.STRING)) {
        last = at;
      }
    }
    boolean separate =
        walk.is(1, RuleTextLexer.COMMA)
            || walk.is(1, RuleTextLexer.CLOSE)
            || walk.isSymbol(1, "+")
            || last == 0;
    if (separate) {
      return false;
    }
    walk.reportAt(
        walk.look(1),
        ProblemKind.UNEXPECTED_TEXT,
        "A double quote stands inside the text and ends it before this.",
        "Write single quotes inside a text, or none.");
    walk.replace(last + 1, RuleTextLexer.STRING, first.getText());
    return true;
  }
}

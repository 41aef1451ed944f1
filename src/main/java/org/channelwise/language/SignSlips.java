package org.channelwise.language;

import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;

/** Brackets, commas, colons and semicolons that are missing, too many, or of the wrong sort. */
final class SignSlips {

  private static final Map<String, Integer> ROUND =
      Map.of(
          "[", RuleTextLexer.OPEN,
          "{", RuleTextLexer.OPEN,
          "]", RuleTextLexer.CLOSE,
          "}", RuleTextLexer.CLOSE);

  private SignSlips() {}

  static boolean mend(Walk walk) {
    return switch (walk.part()) {
      case CONDITIONS -> walk.depth() == 0 ? between(walk) : within(walk);
      case CONCLUSION -> conclusion(walk);
      default -> false;
    };
  }

  /** Closes what is still open, reporting it. */
  static void closeBrackets(Walk walk) {
    if (walk.depth() > 0) {
      String signs = ")".repeat(walk.depth());
      walk.reportMissing(
          ProblemKind.MISSING_BRACKET,
          "A closing bracket is missing here.",
          "Write " + signs + " here.");
      while (walk.depth() > 0) {
        walk.insertBehind(RuleTextLexer.CLOSE, ")");
      }
    }
  }

  /** Puts a bracket in behind what was passed last, reporting it. */
  static void opening(Walk walk) {
    walk.reportMissing(
        ProblemKind.MISSING_BRACKET, "An opening bracket is missing here.", "Write ( here.");
    walk.insertBehind(RuleTextLexer.OPEN, "(");
  }

  /** Puts a semicolon in behind what was passed last, reporting it. */
  static void semicolon(Walk walk) {
    walk.reportMissing(
        ProblemKind.MISSING_SEMICOLON, "A semicolon is missing here.", "Write ; here.");
    walk.insertBehind(RuleTextLexer.SEMICOLON, ";");
  }

  private static boolean between(Walk walk) {
    if (walk.lastIs(RuleTextLexer.THEN) || walk.lastIs(RuleTextLexer.TYPE)) {
      return false;
    }
    if (walk.is(0, RuleTextLexer.COMMA) || walk.is(0, RuleTextLexer.SEMICOLON)) {
      return tooMuch(walk, "Conditions stand below each other without a sign between them.");
    }
    return walk.dropSurplus()
        || (walk.is(0, RuleTextLexer.CLOSE)
            && walk.lastIs(RuleTextLexer.CLOSE)
            && bracketTooMuch(walk));
  }

  private static boolean bracketTooMuch(Walk walk) {
    walk.report(
        ProblemKind.MISSING_BRACKET, "This closing bracket has no opening one.", "Delete it.");
    walk.drop(1);
    return true;
  }

  private static boolean tooMuch(Walk walk, String message) {
    walk.report(ProblemKind.UNEXPECTED_TEXT, message, "Delete it.");
    walk.drop(1);
    return true;
  }

  private static boolean within(Walk walk) {
    if (walk.is(0, RuleTextLexer.COMMA)
        && (walk.is(1, RuleTextLexer.CLOSE)
            || walk.is(1, RuleTextLexer.COMMA)
            || walk.lastIs(RuleTextLexer.OPEN))) {
      return tooMuch(walk, "Here is a comma too many.");
    }
    if (round(walk)) {
      return true;
    }
    boolean over =
        walk.beginsLine(0)
            && (walk.beginsCondition()
                || walk.is(0, RuleTextLexer.THEN)
                || walk.is(0, RuleTextLexer.RULE));
    if (over && !walk.lastIs(RuleTextLexer.COMMA) && !walk.lastIsOperator()) {
      closeBrackets(walk);
      return true;
    }
    return comma(walk);
  }

  /** Square and curly brackets where only round ones are used. */
  static boolean round(Walk walk) {
    Token found = walk.look(0);
    if (!walk.is(0, RuleTextLexer.SYMBOL) || !ROUND.containsKey(found.getText())) {
      return false;
    }
    int type = ROUND.getOrDefault(found.getText(), RuleTextLexer.SYMBOL);
    String sign = type == RuleTextLexer.OPEN ? "(" : ")";
    walk.report(
        ProblemKind.MISSING_BRACKET,
        Shown.quoted(found.getText()) + " is a bracket that rules do not have.",
        "Write " + sign + " instead.");
    walk.replace(1, type, sign);
    return true;
  }

  private static boolean comma(Walk walk) {
    boolean behindValue =
        walk.lastIsValue()
            || walk.lastIs(RuleTextLexer.CLOSE)
            || walk.lastIs(RuleTextLexer.BINDING);
    if (behindValue && beginsConstraint(walk, 0) && !walk.lastIs(RuleTextLexer.COMMA)) {
      walk.reportMissing(ProblemKind.MISSING_COMMA, "A comma is missing here.", "Write , here.");
      walk.insertBehind(RuleTextLexer.COMMA, ",");
      return true;
    }
    boolean other = walk.is(0, RuleTextLexer.SEMICOLON) || walk.is(0, RuleTextLexer.DOT);
    if (behindValue && other && beginsConstraint(walk, 1)) {
      walk.report(
          ProblemKind.MISSING_COMMA,
          Shown.quoted(walk.look(0).getText()) + " stands where a comma must stand.",
          "Write , instead.");
      walk.replace(1, RuleTextLexer.COMMA, ",");
      return true;
    }
    return false;
  }

  private static boolean beginsConstraint(Walk walk, int from) {
    if (walk.is(from, RuleTextLexer.BINDING)) {
      return walk.is(from + 1, RuleTextLexer.COLON) && walk.is(from + 2, RuleTextLexer.NAME);
    }
    return walk.is(from, RuleTextLexer.NAME)
        && ForeignDrl.insteadOf(walk.look(from).getText()).isEmpty()
        && (walk.isOperator(from + 1)
            || walk.is(from + 1, RuleTextLexer.DOT)
            || walk.is(from + 1, RuleTextLexer.IN)
            || walk.is(from + 1, RuleTextLexer.NOT)
            || walk.isSymbol(from + 1, "="));
  }

  private static boolean conclusion(Walk walk) {
    if (walk.is(0, RuleTextLexer.SEMICOLON)
        && walk.depth() > 0
        && walk.lastIs(RuleTextLexer.CLOSE)) {
      closeBrackets(walk);
      return true;
    }
    if (walk.depth() == 0 && walk.lastIs(RuleTextLexer.CLOSE)) {
      if (walk.is(0, RuleTextLexer.CLOSE)) {
        return bracketTooMuch(walk);
      }
      boolean other =
          walk.is(0, RuleTextLexer.COLON)
              || walk.is(0, RuleTextLexer.COMMA)
              || walk.is(0, RuleTextLexer.DOT);
      if (other) {
        walk.report(
            ProblemKind.MISSING_SEMICOLON,
            Shown.quoted(walk.look(0).getText()) + " stands where a semicolon must stand.",
            "Write ; instead.");
        walk.replace(1, RuleTextLexer.SEMICOLON, ";");
        return true;
      }
    }
    boolean over =
        walk.is(0, RuleTextLexer.END)
            || (walk.is(0, RuleTextLexer.INSERT) && walk.beginsLine(0))
            || (walk.isAlone() && walk.resembles(0, "end"));
    if (over && walk.lastIs(RuleTextLexer.CLOSE)) {
      closeBrackets(walk);
      semicolon(walk);
      return true;
    }
    return false;
  }
}

package org.channelwise.language;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;

/** Fields and values of conditions that are written as other programs have them. */
final class ValueSlips {

  private static final Set<String> TRUE = Set.of("true", "yes", "on");
  private static final Set<String> FALSE = Set.of("false", "no", "off");

  private ValueSlips() {}

  static boolean mend(Walk walk) {
    if (walk.part() != Walk.Part.CONDITIONS || walk.depth() == 0) {
      return false;
    }
    boolean listed =
        walk.inList() && (walk.lastIs(RuleTextLexer.OPEN) || walk.lastIs(RuleTextLexer.COMMA));
    if (walk.lastIsOperator() || listed) {
      return value(walk);
    }
    if (walk.lastIs(RuleTextLexer.IN) && !walk.is(0, RuleTextLexer.OPEN)) {
      return list(walk);
    }
    return field(walk);
  }

  private static boolean value(Walk walk) {
    Token found = walk.look(0);
    return switch (found.getType()) {
      case RuleTextLexer.NAME, RuleTextLexer.TYPE, RuleTextLexer.HYPHENATED -> word(walk, found);
      case RuleTextLexer.NUMBER, RuleTextLexer.ODD_NUMBER -> number(walk, found);
      default -> false;
    };
  }

  private static boolean word(Walk walk, Token found) {
    String text = found.getText();
    if (walk.is(1, RuleTextLexer.DOT)
        || walk.is(1, RuleTextLexer.OPEN)
        || ForeignDrl.insteadOf(text).isPresent()) {
      return false;
    }
    String folded = text.toLowerCase(Locale.ROOT);
    if (TRUE.contains(folded) || FALSE.contains(folded)) {
      String meant = TRUE.contains(folded) ? "true" : "false";
      walk.report(
          ProblemKind.WRONG_VALUE,
          Shown.quoted(text) + " is no value of rules.",
          "Write " + meant + ".");
      walk.replace(1, TRUE.contains(folded) ? RuleTextLexer.TRUE : RuleTextLexer.FALSE, meant);
      return true;
    }
    StringBuilder words = new StringBuilder(text);
    int count = 1;
    while (walk.is(count, RuleTextLexer.NAME) && !walk.beginsLine(count)) {
      words.append(' ').append(walk.look(count).getText());
      count++;
    }
    String meant = "\"" + words + "\"";
    walk.report(
        ProblemKind.MISSING_QUOTE,
        "The text " + words + " has no double quotes around it.",
        "Write " + meant + ".");
    walk.replace(count, RuleTextLexer.STRING, meant);
    if (walk.is(0, RuleTextLexer.OPEN_STRING)) {
      Token quote = walk.look(0);
      walk.drop(1);
      walk.reread(quote, quote.getText().substring(1), 1);
    }
    return true;
  }

  private static boolean number(Walk walk, Token found) {
    String digits = found.getText();
    if (walk.isSymbol(1, "%") && found.getType() == RuleTextLexer.NUMBER) {
      BigDecimal share = new BigDecimal(digits).movePointLeft(2).stripTrailingZeros();
      return odd(walk, 2, digits + "%", share.toPlainString());
    }
    boolean comma = walk.is(1, RuleTextLexer.COMMA) && walk.touches(0) && walk.touches(1);
    boolean digitsAgain = isDigits(walk, 2);
    if (comma && digitsAgain && !walk.inList()) {
      String second = walk.look(2).getText();
      boolean thousands = second.length() == 3 && !digits.equals("0");
      return odd(
          walk, 3, digits + "," + second, thousands ? digits + second : digits + "." + second);
    }
    if (isDigits(walk, 1) && !walk.beginsLine(1)) {
      String second = walk.look(1).getText();
      return odd(walk, 2, digits + " " + second, digits + second);
    }
    if (found.getType() == RuleTextLexer.NUMBER) {
      return false;
    }
    String groups = digits.replace("_", "").replace(".", "");
    boolean thousands = digits.matches("[1-9][0-9]{0,2}([._][0-9]{3})+");
    boolean point = digits.matches("-?\\.[0-9]+");
    boolean zeros = digits.matches("0+[1-9][0-9]*(\\.[0-9]+)?");
    if (thousands) {
      return odd(walk, 1, digits, groups);
    }
    if (point) {
      return odd(walk, 1, digits, digits.replace(".", "0."));
    }
    return odd(walk, 1, digits, zeros ? digits.replaceFirst("^0+", "") : "");
  }

  private static boolean isDigits(Walk walk, int further) {
    return (walk.is(further, RuleTextLexer.NUMBER) || walk.is(further, RuleTextLexer.ODD_NUMBER))
        && walk.look(further).getText().chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }

  /** A zero stands for the number, since it fits every field. */
  private static boolean odd(Walk walk, int count, String found, String meant) {
    walk.report(
        ProblemKind.WRONG_VALUE,
        Shown.quoted(found) + " is no plain number.",
        meant.isEmpty()
            ? "Write digits and at most one point between them, for example 0.25 or 30."
            : "Write " + meant + ".");
    walk.replace(count, RuleTextLexer.NUMBER, "0");
    return true;
  }

  /** Several values without brackets around them. */
  private static boolean list(Walk walk) {
    if (!walk.is(0, RuleTextLexer.STRING) && !walk.is(0, RuleTextLexer.NUMBER)) {
      return false;
    }
    walk.reportMissing(
        ProblemKind.MISSING_BRACKET,
        "The brackets around the values behind \"in\" are missing.",
        "Write them as in (\"one\", \"other\").");
    walk.insert(RuleTextLexer.OPEN, "(");
    walk.pass();
    while (walk.is(0, RuleTextLexer.COMMA) && walk.isValue(1)) {
      walk.pass();
      walk.pass();
    }
    walk.insertBehind(RuleTextLexer.CLOSE, ")");
    return true;
  }

  /** A field as campaign files write it, or with a capital letter. */
  private static boolean field(Walk walk) {
    boolean begins =
        walk.lastIs(RuleTextLexer.OPEN)
            || walk.lastIs(RuleTextLexer.COMMA)
            || walk.lastIs(RuleTextLexer.DOT);
    boolean hyphens = walk.is(0, RuleTextLexer.HYPHENATED);
    boolean capital = walk.is(0, RuleTextLexer.TYPE) && !walk.is(1, RuleTextLexer.OPEN);
    if (!begins || !(hyphens || capital)) {
      return false;
    }
    String text = walk.look(0).getText();
    String joined = SyntaxHint.joined(text);
    String meant = joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    walk.report(
        ProblemKind.UNKNOWN_FIELD,
        Shown.quoted(text)
            + (hyphens
                ? " has hyphens, and fields join their words with capital letters."
                : " has a capital letter, and fields begin with a small one."),
        "Write " + meant + ".");
    walk.replace(1, RuleTextLexer.NAME, meant);
    return true;
  }
}

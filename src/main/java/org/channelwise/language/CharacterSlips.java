package org.channelwise.language;

import java.util.Locale;
import java.util.Map;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.ForeignDigits;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Suggestion;

/** Characters that no plain keyboard has, outside of texts. */
final class CharacterSlips {

  /** What other keyboards type in place of the signs of rules. */
  private static final Map<String, Integer> SIGNS =
      Map.of(
          "\u060C", RuleTextLexer.COMMA,
          "\u061B", RuleTextLexer.SEMICOLON,
          "\uFF0C", RuleTextLexer.COMMA,
          "\uFF1B", RuleTextLexer.SEMICOLON,
          "\uFF1A", RuleTextLexer.COLON,
          "\uFF08", RuleTextLexer.OPEN,
          "\uFF09", RuleTextLexer.CLOSE);

  private CharacterSlips() {}

  static boolean mend(Walk walk) {
    Token found = walk.look(0);
    int character = found.getText().codePointAt(0);
    boolean odd = walk.is(0, RuleTextLexer.SYMBOL) && character > SyntaxMessage.LAST_PLAIN;
    if (!odd || OperatorSlips.isPrinted(found.getText())) {
      return false;
    }
    boolean allowed = Characters.allowed(character);
    if (Character.getType(character) == Character.SPACE_SEPARATOR) {
      space(walk, found, character);
    } else if (Character.isDigit(character)) {
      digits(walk);
    } else if (SIGNS.containsKey(found.getText())) {
      int type = SIGNS.getOrDefault(found.getText(), RuleTextLexer.SYMBOL);
      String meant = sign(type);
      report(walk, found, "Write " + meant + " instead.");
      walk.replace(1, type, meant);
    } else if (allowed) {
      report(
          walk,
          found,
          "Type it again: outside of texts there are only plain letters, digits and signs.");
      join(walk);
    } else {
      join(walk);
    }
    return true;
  }

  private static void report(Walk walk, Token found, String hint) {
    walk.report(
        ProblemKind.ODD_CHARACTER,
        String.format(
            Locale.ROOT,
            "The character %s (U+%04X) is not among those that rules are written in.",
            Shown.quoted(found.getText()),
            found.getText().codePointAt(0)),
        hint);
  }

  private static String sign(int type) {
    return switch (type) {
      case RuleTextLexer.COMMA -> ",";
      case RuleTextLexer.SEMICOLON -> ";";
      case RuleTextLexer.COLON -> ":";
      case RuleTextLexer.OPEN -> "(";
      default -> ")";
    };
  }

  /** A number in the digits of another script. */
  private static void digits(Walk walk) {
    StringBuilder number = new StringBuilder(walk.look(0).getText());
    int count = 1;
    while (walk.touches(count - 1) && ForeignDigits.belong(walk.look(count).getText())) {
      number.append(walk.look(count).getText());
      count++;
    }
    String meant = ForeignDigits.plain(number.toString());
    walk.report(
        ProblemKind.ODD_CHARACTER,
        "The digits "
            + Shown.quoted(number.toString())
            + " are not those that rules are written in.",
        "Write " + meant + ".");
    walk.replace(count, RuleTextLexer.NUMBER, meant);
  }

  private static void space(Walk walk, Token found, int character) {
    walk.report(
        ProblemKind.ODD_CHARACTER,
        String.format(
            Locale.ROOT,
            "This space is not an ordinary one (U+%04X); word processors and web pages make it.",
            character),
        "Type it again with the space bar.");
    while (walk.look(0).getText().equals(found.getText())
        && walk.look(0).getLine() == found.getLine()) {
      walk.drop(1);
    }
  }

  /** Leaves the character out, and joins the parts of the word that it stood in. */
  private static void join(Walk walk) {
    boolean within =
        walk.touchesLast()
            && walk.touches(0)
            && (walk.lastIs(RuleTextLexer.NAME) || walk.lastIs(RuleTextLexer.TYPE))
            && walk.is(1, RuleTextLexer.NAME);
    if (!within) {
      walk.drop(1);
      return;
    }
    Token first = walk.last().orElseThrow();
    walk.forget(first.getType());
    String word = first.getText() + walk.look(1).getText();
    walk.replace(
        2,
        first.getType(),
        first.getType() == RuleTextLexer.TYPE
            ? Suggestion.nearest(word, FactTypes.names()).orElse(word)
            : word);
  }
}

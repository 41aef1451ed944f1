package org.channelwise.rules;

import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.channelwise.input.ProblemKind;
import org.channelwise.input.Suggestion;

/** Characters that no plain keyboard has, outside of texts. */
final class CharacterSlips {

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
    } else if (allowed) {
      walk.report(
          ProblemKind.ODD_CHARACTER,
          String.format(
              Locale.ROOT,
              "The character %s (U+%04X) is not among those that rules are written in.",
              Shown.quoted(found.getText()),
              character),
          "Type it again: outside of texts there are only plain letters, digits and signs.");
      join(walk);
    } else {
      join(walk);
    }
    return true;
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

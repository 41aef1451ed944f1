package org.channelwise.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * What to say about a mistake in the syntax.
 *
 * @param tokens the text, standing at the mistake
 * @param part the part of the rule that the mistake is in
 * @param expected what could have stood there, in words
 */
record SyntaxMessage(TokenStream tokens, ParserRuleContext part, String expected) {

  /** What is said to be missing behind the line before, and not wrong at the line after. */
  private static final Set<String> ENDINGS =
      Set.of("\";\"", "\"(\"", "\")\"", "\",\" or \")\"", "\"end\"");

  /** The last of the characters that every keyboard has. */
  static final int LAST_PLAIN = 0x7E;

  void report(Faults faults) {
    Token found = tokens.LT(1);
    String text = found.getText();
    switch (found.getType()) {
      case RuleTextLexer.OPEN_STRING ->
          faults.at(
              found,
              "The text " + Shown.quoted(text.substring(1).strip()) + " has no end on its line.",
              "Close it with a double quote; a text stands on one line.");
      case RuleTextLexer.SINGLE_QUOTED ->
          faults.at(
              found,
              "The text " + text + " stands in single quotes.",
              "Write " + text.replace('\'', '"') + ".");
      case RuleTextLexer.ODD_NUMBER ->
          faults.at(
              found,
              Shown.quoted(text) + " is no plain number.",
              "Write digits and at most one point between them, for example 0.25 or 30.");
      case RuleTextLexer.SYMBOL -> {
        if (text.codePoints().allMatch(Characters::allowed)) {
          reportUnexpected(found, faults);
        }
      }
      default -> reportUnexpected(found, faults);
    }
  }

  private void reportUnexpected(Token found, Faults faults) {
    String text = found.getText();
    Optional<String> instead =
        part instanceof RuleTextParser.PackageLineContext
            ? Optional.empty()
            : ForeignDrl.insteadOf(text);
    String hint = instead.orElseGet(() -> new SyntaxHint(tokens, part, expected).text());
    if (instead.isPresent() && Character.isLetter(text.charAt(0))) {
      faults.at(found, Shown.quoted(text) + " is DRL that rules here do without.", hint);
    } else if (hint.isEmpty() && missingBefore(found)) {
      faults.after(tokens.LT(-1), expected + " is missing here.", "");
    } else {
      faults.at(found, "Found " + described(found) + " where " + expected + " was expected.", hint);
    }
  }

  private boolean missingBefore(Token found) {
    return ENDINGS.contains(expected) && tokens.LT(-1).getLine() < found.getLine();
  }

  private static String described(Token token) {
    String text = token.getText();
    return switch (token.getType()) {
      case Token.EOF -> "the end of the file";
      case RuleTextLexer.STRING -> "the text " + Shown.quoted(Texts.of(token));
      case RuleTextLexer.SYMBOL ->
          text.codePointAt(0) > LAST_PLAIN
              ? String.format(Locale.ROOT, "%s (U+%04X)", Shown.quoted(text), text.codePointAt(0))
              : Shown.quoted(text);
      default -> Shown.quoted(text);
    };
  }
}

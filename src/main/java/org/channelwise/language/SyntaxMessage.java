package org.channelwise.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.channelwise.source.ProblemKind;

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
              ProblemKind.MISSING_QUOTE,
              found,
              "The text " + Shown.quoted(text.substring(1).strip()) + " has no end on its line.",
              "Close it with a double quote; a text stands on one line.");
      case RuleTextLexer.SINGLE_QUOTED ->
          faults.at(
              ProblemKind.SINGLE_QUOTES,
              found,
              "The text " + text + " stands in single quotes.",
              "Write " + text.replace('\'', '"') + ".");
      case RuleTextLexer.ODD_NUMBER ->
          faults.at(
              ProblemKind.WRONG_VALUE,
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
      faults.at(ProblemKind.FOREIGN_DRL, found, Shown.quoted(text) + ForeignDrl.MESSAGE, hint);
    } else if (missingBefore(found)
        && (hint.isEmpty() || part instanceof RuleTextParser.AnnotationContext)) {
      faults.after(kind(), tokens.LT(-1), expected + " is missing here.", hint);
    } else {
      faults.at(
          unexpected(),
          found,
          "Found " + described(found) + " where " + expected + " was expected.",
          hint);
    }
  }

  private ProblemKind unexpected() {
    boolean incomplete = expected.equals(Expected.VALUE) || expected.equals("a condition");
    return incomplete ? ProblemKind.INCOMPLETE_CONDITION : ProblemKind.UNEXPECTED_TEXT;
  }

  private ProblemKind kind() {
    return switch (expected) {
      case "\";\"" -> ProblemKind.MISSING_SEMICOLON;
      case "\"(\"", "\")\"", "\",\" or \")\"" -> ProblemKind.MISSING_BRACKET;
      case "\"end\"" -> ProblemKind.MISSING_END;
      default -> ProblemKind.UNEXPECTED_TEXT;
    };
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

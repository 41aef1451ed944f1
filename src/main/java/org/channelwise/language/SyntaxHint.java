package org.channelwise.language;

import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;

/**
 * What to do about a mistake in the syntax.
 *
 * @param tokens the text, standing at the mistake
 * @param part the part of the rule that the mistake is in
 * @param expected what could have stood there, in words
 */
record SyntaxHint(TokenStream tokens, ParserRuleContext part, String expected) {

  /** The hint, empty if there is nothing to add to what was expected. */
  String text() {
    Token found = tokens.LT(1);
    String text = found.getText();
    return switch (found.getType()) {
      case RuleTextLexer.NAME -> forName(text, tokens.LA(2));
      case RuleTextLexer.TYPE ->
          expected.equals(Expected.VALUE)
              ? "Write a text in double quotes, a number, or the name of a value such as $value."
              : heading();
      case RuleTextLexer.NUMBER ->
          inConclusion() ? "Write what the rule means as a sentence in double quotes." : heading();
      case RuleTextLexer.THEN ->
          expected.equals("a condition") ? "Write a condition, for example Candidate( ... )." : "";
      case RuleTextLexer.HYPHENATED ->
          "Fields join their words with capital letters: " + joined(text) + ".";
      case RuleTextLexer.OPEN -> forOpen();
      case RuleTextLexer.NOT, RuleTextLexer.EXISTS ->
          part instanceof RuleTextParser.ConditionContext
              ? "A condition with " + text + " names nothing; write it without a name."
              : "";
      case RuleTextLexer.INSERT, RuleTextLexer.BINDING ->
          inConclusion() && tokens.LA(-1) == RuleTextLexer.SEMICOLON
              ? "A rule has one conclusion; write a second rule for the other."
              : "";
      case RuleTextLexer.SYMBOL ->
          text.codePointAt(0) <= SyntaxMessage.LAST_PLAIN
              ? heading()
              : "Outside of texts, type plain letters, digits, signs and spaces only.";
      default -> heading();
    };
  }

  private String heading() {
    if (inConclusion()) {
      return expected.equals("\"insert\"") ? Expected.CONCLUSION : "";
    }
    if (part instanceof RuleTextParser.AnnotationContext && expected.equals("\"(\"")) {
      return "Write its text behind it, as in @guidance(\"purpose/sms\").";
    }
    return part instanceof RuleTextParser.ImportLineContext
        ? "Write import org.channelwise.facts.*;"
        : "";
  }

  private String forName(String name, int next) {
    boolean condition =
        part instanceof RuleTextParser.ConditionContext
            || part instanceof RuleTextParser.ConditionsContext;
    if (next == RuleTextLexer.COLON && condition) {
      return "A name that a condition gives begins with a dollar sign: $" + name + ".";
    }
    if (next == RuleTextLexer.OPEN && condition) {
      return Shown.meant(name, FactTypes.names(), "Conditions name types of facts.");
    }
    if (expected.equals(Expected.VALUE)) {
      return "A text stands in double quotes: \"" + name + "\".";
    }
    return heading();
  }

  private String forOpen() {
    int before = tokens.index() == 0 ? Token.EOF : tokens.LA(-1);
    if (before == RuleTextLexer.NOT || before == RuleTextLexer.EXISTS) {
      return "Write the type of facts right behind it: not Candidate( ... ).";
    }
    return before == RuleTextLexer.NAME && !inConclusion()
        ? "Conditions compare fields of facts; they call nothing."
        : "";
  }

  private boolean inConclusion() {
    return part instanceof RuleTextParser.ConclusionContext;
  }

  /** Words with hyphens as paths join them. */
  static String joined(String hyphenated) {
    StringBuilder words = new StringBuilder();
    for (String word : hyphenated.split("-", -1)) {
      words.append(
          words.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return words.toString();
  }
}

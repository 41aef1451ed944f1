package org.channelwise.language;

import java.util.LinkedHashSet;
import java.util.Set;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says in plain words what could have stood at a place. */
final class Expected {

  /** A text, a number, a truth value, or the name of a value. */
  static final String VALUE = "a value";

  /** How a conclusion looks. */
  static final String CONCLUSION = "Write insert( $fact.verb(\"reason\") );";

  private Expected() {}

  /** What was expected where a mistake was made, for example {@code a condition or "then"}. */
  static String of(RecognitionException mistake, Parser parser) {
    ParserRuleContext part = parser.getContext();
    IntervalSet tokens = mistake.getExpectedTokens();
    if (part instanceof RuleTextParser.ConditionContext && part.getChildCount() == 0) {
      return "a condition";
    }
    if (tokens.contains(RuleTextLexer.EQUAL)) {
      return "an operator such as == or in";
    }
    if (tokens.contains(RuleTextLexer.NUMBER)) {
      return VALUE;
    }
    if (tokens.contains(RuleTextLexer.IN)) {
      return "\"in\" or \"contains\"";
    }
    if (tokens.contains(RuleTextLexer.BINDING) && tokens.contains(RuleTextLexer.NAME)) {
      return "a field";
    }
    return words(tokens, part, before(parser.getInputStream()));
  }

  private static String words(IntervalSet tokens, ParserRuleContext part, int before) {
    Set<String> words = new LinkedHashSet<>();
    for (int token : tokens.toList()) {
      words.add(word(token, part));
    }
    if (tokens.contains(RuleTextLexer.CLOSE) && tokens.size() == 1) {
      if (part instanceof RuleTextParser.ConditionContext && before == RuleTextLexer.OPEN) {
        return "a field or \")\"";
      }
      if (part instanceof RuleTextParser.ConclusionContext && before == RuleTextLexer.OPEN) {
        return "a text in double quotes";
      }
      if (before != RuleTextLexer.CLOSE && !(part instanceof RuleTextParser.AnnotationContext)) {
        return "\",\" or \")\"";
      }
    }
    return String.join(" or ", words);
  }

  private static int before(TokenStream tokens) {
    Token before = tokens.LT(-1);
    return before == null ? Token.INVALID_TYPE : before.getType();
  }

  private static String word(int token, ParserRuleContext part) {
    return switch (token) {
      case RuleTextLexer.NAME -> name(part);
      case RuleTextLexer.TYPE -> "a type of facts";
      case RuleTextLexer.BINDING -> "a bound fact such as $fact";
      case RuleTextLexer.STRING ->
          part instanceof RuleTextParser.HeaderContext
              ? "the rule's name in double quotes"
              : "a text in double quotes";
      default -> RuleTextLexer.VOCABULARY.getDisplayName(token).replace('\'', '"');
    };
  }

  private static String name(ParserRuleContext part) {
    if (part instanceof RuleTextParser.AnnotationContext) {
      return "the name of an annotation";
    }
    if (part instanceof RuleTextParser.ConclusionContext) {
      return "a verb";
    }
    return part instanceof RuleTextParser.PackageLineContext ? "the name of the folder" : "a field";
  }
}

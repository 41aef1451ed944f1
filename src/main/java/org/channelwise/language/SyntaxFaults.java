package org.channelwise.language;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Reports mistakes in the syntax in plain words, and goes on reading where the next part begins:
 * the next annotation, the next line that begins a condition, the next section, the next rule. So
 * one slip gives one message, and the next one is found as well.
 */
final class SyntaxFaults extends DefaultErrorStrategy {

  private static final IntervalSet RULE_OVER =
      new IntervalSet(RuleTextLexer.RULE, RuleTextLexer.END, Token.EOF);

  private static final IntervalSet AFTER_CONDITION =
      new IntervalSet(
          RuleTextLexer.BINDING,
          RuleTextLexer.NOT,
          RuleTextLexer.EXISTS,
          RuleTextLexer.TYPE,
          RuleTextLexer.THEN);

  private final Faults faults;
  private int mistakes;

  SyntaxFaults(Faults faults) {
    this.faults = faults;
  }

  /** How many mistakes were found so far. */
  int mistakes() {
    return mistakes;
  }

  /** Moves on to the next rule, reporting what stands in between; false at the end of the file. */
  boolean atNextRule(Parser parser) {
    TokenStream tokens = parser.getInputStream();
    if (tokens.LA(1) != RuleTextLexer.RULE && tokens.LA(1) != Token.EOF) {
      noticed(parser, "\"rule\" or the end of the file");
      skipTo(parser, IntervalSet.of(RuleTextLexer.RULE));
    }
    endErrorCondition(parser);
    return tokens.LA(1) == RuleTextLexer.RULE;
  }

  @Override
  public Token recoverInline(Parser parser) {
    throw new InputMismatchException(parser);
  }

  /** Notices what cannot follow an annotation or a condition before the section is given up. */
  @Override
  public void sync(Parser parser) {
    int next = parser.getInputStream().LA(1);
    ParserRuleContext section = parser.getContext();
    if (section instanceof RuleTextParser.HeaderContext
        && next != RuleTextLexer.AT
        && next != RuleTextLexer.WHEN) {
      section.exception = new InputMismatchException(parser);
      noticed(parser, "an annotation or \"when\"");
      skipToAnnotation(parser);
    } else if (section instanceof RuleTextParser.ConditionsContext
        && section.getChildCount() > 0
        && !AFTER_CONDITION.contains(next)) {
      section.exception = new InputMismatchException(parser);
      noticed(parser, "a condition or \"then\"");
      skipToCondition(parser);
    }
  }

  @Override
  public void reportError(Parser parser, RecognitionException mistake) {
    noticed(parser, Expected.of(mistake, parser));
  }

  private void noticed(Parser parser, String expected) {
    if (!inErrorRecoveryMode(parser)) {
      beginErrorCondition(parser);
      mistakes++;
      new SyntaxMessage(parser.getInputStream(), parser.getContext(), expected).report(faults);
    }
  }

  /**
   * Goes on in the part where that is possible; a part where it is not hands the mistake outwards.
   */
  @Override
  public void recover(Parser parser, RecognitionException mistake) {
    ParserRuleContext part = parser.getContext();
    if (part instanceof RuleTextParser.AnnotationContext) {
      skipToAnnotation(parser);
    } else if (part instanceof RuleTextParser.ConditionContext) {
      skipToCondition(parser);
    } else if (part instanceof RuleTextParser.HeaderContext) {
      skipPast(parser, RuleTextLexer.WHEN, IntervalSet.of(RuleTextLexer.THEN));
    } else if (part instanceof RuleTextParser.ConditionsContext) {
      skipPast(parser, RuleTextLexer.THEN, new IntervalSet());
    } else if (part instanceof RuleTextParser.ConclusionContext) {
      skipPast(parser, RuleTextLexer.END, new IntervalSet());
    } else if (part instanceof RuleTextParser.PackageLineContext) {
      skipPast(parser, RuleTextLexer.SEMICOLON, IntervalSet.of(RuleTextLexer.IMPORT));
    } else if (part instanceof RuleTextParser.ImportLineContext) {
      skipPast(parser, RuleTextLexer.SEMICOLON, new IntervalSet());
    } else {
      throw mistake;
    }
  }

  private static void skipToAnnotation(Parser parser) {
    IntervalSet stop = new IntervalSet(RuleTextLexer.AT, RuleTextLexer.WHEN, RuleTextLexer.THEN);
    skipTo(parser, stop.addAll(RULE_OVER));
  }

  private static void skipToCondition(Parser parser) {
    TokenStream tokens = parser.getInputStream();
    while (!RULE_OVER.contains(tokens.LA(1)) && tokens.LA(1) != RuleTextLexer.THEN) {
      boolean newLine = tokens.LT(-1).getLine() < tokens.LT(1).getLine();
      if (newLine && beginsCondition(tokens)) {
        return;
      }
      tokens.consume();
    }
  }

  private static boolean beginsCondition(TokenStream tokens) {
    return switch (tokens.LA(1)) {
      case RuleTextLexer.TYPE -> true;
      case RuleTextLexer.NOT, RuleTextLexer.EXISTS -> tokens.LA(2) == RuleTextLexer.TYPE;
      case RuleTextLexer.BINDING ->
          tokens.LA(2) == RuleTextLexer.COLON && tokens.LA(3) == RuleTextLexer.TYPE;
      default -> false;
    };
  }

  private static void skipPast(Parser parser, int last, IntervalSet before) {
    IntervalSet stop = new IntervalSet(RULE_OVER);
    stop.add(last);
    stop.addAll(before);
    skipTo(parser, stop);
    if (parser.getInputStream().LA(1) == last) {
      parser.getInputStream().consume();
    }
  }

  private static void skipTo(Parser parser, IntervalSet stop) {
    TokenStream tokens = parser.getInputStream();
    while (!stop.contains(tokens.LA(1)) && tokens.LA(1) != Token.EOF) {
      tokens.consume();
    }
  }
}

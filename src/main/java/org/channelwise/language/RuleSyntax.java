package org.channelwise.language;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.channelwise.language.RuleTextParser.HeadingContext;
import org.channelwise.language.RuleTextParser.RuleBlockContext;
import org.channelwise.source.ProblemKind;

/**
 * A rule file, read as far as its syntax allows.
 *
 * @param heading its package and import
 * @param blocks its rules
 */
record RuleSyntax(HeadingContext heading, List<Block> blocks) {

  /** So many rules may stand in one file. */
  private static final int MOST_RULES = 200;

  RuleSyntax {
    blocks = List.copyOf(blocks);
  }

  /**
   * One rule.
   *
   * @param tree what was understood of it
   * @param whole whether all of it was understood
   */
  record Block(RuleBlockContext tree, boolean whole) {}

  /**
   * Reads a text and reports everything in it that is not in the rule language.
   *
   * @param folder the folder of the file, below {@code rules/}
   */
  static RuleSyntax parse(String text, String folder, Faults faults) {
    RuleTextLexer lexer = new RuleTextLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    tokens.fill();
    for (Token token : tokens.getTokens()) {
      if (token.getType() == RuleTextLexer.BLOCK_COMMENT) {
        faults.at(
            ProblemKind.FOREIGN_DRL,
            token,
            "A comment begins with \"/*\".",
            "Begin each of its lines with //.");
      }
    }
    Faults first = faults.empty();
    RuleSyntax strict = parse(tokens, first);
    if (first.count() == 0 && strict.blocks().stream().allMatch(Block::whole)) {
      return strict;
    }
    int before = faults.count();
    RuleSyntax mended = parse(mended(tokens, folder, faults), faults);
    if (faults.count() == before && first.count() > 0) {
      faults.addAll(first);
      return strict;
    }
    return mended;
  }

  private static CommonTokenStream mended(CommonTokenStream tokens, String folder, Faults faults) {
    List<Token> seen =
        tokens.getTokens().stream()
            .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
            .toList();
    CommonTokenStream mended =
        new CommonTokenStream(new ListTokenSource(Mending.mend(seen, folder, faults)));
    mended.fill();
    return mended;
  }

  private static RuleSyntax parse(CommonTokenStream tokens, Faults faults) {
    RuleTextParser parser = new RuleTextParser(tokens);
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    SyntaxFaults strategy = new SyntaxFaults(faults);
    parser.setErrorHandler(strategy);
    HeadingContext heading = parser.heading();
    List<Block> blocks = new ArrayList<>();
    while (strategy.atNextRule(parser)) {
      if (blocks.size() == MOST_RULES) {
        faults.at(
            ProblemKind.TOO_LARGE,
            tokens.LT(1),
            "The file has more than " + MOST_RULES + " rules.",
            "Split it into several files, each about one theme.");
        break;
      }
      int before = strategy.mistakes();
      RuleBlockContext tree = parser.ruleBlock();
      blocks.add(new Block(tree, strategy.mistakes() == before));
    }
    return new RuleSyntax(heading, blocks);
  }
}

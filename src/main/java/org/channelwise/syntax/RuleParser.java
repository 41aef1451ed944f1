package org.channelwise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.Token.Type;

/**
 * Parses a rule file: a parser by hand that goes down the grammar, one method a part, and takes
 * each decision on what comes next. Where something is missing or wrong it says so and goes on as
 * if it were right, or at the next constraint, condition or rule.
 */
public final class RuleParser {

  /** So many rules may stand in one file. */
  private static final int MOST_RULES = 200;

  private final TokenCursor tokens;
  private final String folder;

  private final List<String> types;

  private RuleParser(TokenCursor tokens, String folder, List<String> types) {
    this.tokens = tokens;
    this.types = types;
    this.folder = folder;
  }

  /**
   * Parses a text, and tells all in it that is not in the rule language.
   *
   * @param folder the folder of the file, below {@code rules/}
   * @param types the types of facts that there are
   */
  public static SyntaxTree parse(
      String text, String folder, List<String> types, ProblemCollector problems) {
    TokenCursor tokens = new TokenCursor(Lexer.tokens(text, problems), problems);
    return new RuleParser(tokens, folder, types).file();
  }

  private SyntaxTree file() {
    Token first = tokens.peek();
    tokens.skipUntil(this::atRule);
    if (tokens.atEnd()) {
      tokens.tellAt(
          first, ProblemKind.EMPTY_FILE, "The file has no rule.", "Write one, or delete the file.");
      return new SyntaxTree(List.of(), List.of());
    }
    tokens.back(first);
    List<Token> named = new HeadingParser(tokens, folder).parse();
    List<SyntaxTree.Rule> rules = new ArrayList<>();
    while (findRule()) {
      if (rules.size() == MOST_RULES) {
        tokens.tell(
            ProblemKind.TOO_LARGE,
            "The file has more than " + MOST_RULES + " rules.",
            "Split it into several files, each about one theme.");
        break;
      }
      rules.add(rule());
    }
    return new SyntaxTree(named, rules);
  }

  /** Whether a rule begins here, even if its first word is misspelt or missing. */
  private boolean atRule() {
    return (tokens.at(Type.RULE) && (tokens.at(1, Type.STRING) || tokens.startsLine()))
        || (tokens.at(1, Type.STRING) && tokens.resembles(0, "rule"))
        || tokens.at(Type.STRING, Type.AT);
  }

  /** Goes to the next rule, and tells of what stands before it; false if there is none. */
  private boolean findRule() {
    while (!tokens.atEnd() && !tokens.at(Type.RULE) && !atRule()) {
      boolean word = tokens.peek().isWord() || tokens.at(Type.HYPHENATED);
      if (tokens.at(Type.SEMICOLON) && tokens.before().is(Type.END)) {
        tokens.leaveOutBehind(Type.SEMICOLON, "\"end\"");
      } else if (tokens.startsLine() && (word || tokens.atSignLine())) {
        if (word && tokens.atForeignWord(0)) {
          tokens.tellForeign(tokens.peek().text());
        } else {
          tokens.leaveOutLine();
        }
        tokens.skipUntil(() -> tokens.startsLine() && atRule());
      } else {
        tokens.tellUnexpected("\"rule\" or the end of the file", "");
        tokens.skipUntil(() -> tokens.at(Type.RULE) || (tokens.startsLine() && atRule()));
      }
    }
    if (tokens.atEnd()) {
      tokens.take();
      return false;
    }
    return true;
  }

  private SyntaxTree.Rule rule() {
    Token start = tokens.peek();
    if (tokens.at(Type.STRING)) {
      tokens.tell(
          ProblemKind.UNEXPECTED_TEXT,
          "The word \"rule\" is missing before the name of the rule.",
          "Write rule " + MessageText.toWrite(start.value()) + ".");
    } else if (tokens.at(Type.RULE)) {
      tokens.take();
    } else {
      tokens.replaceWord(ProblemKind.UNEXPECTED_TEXT, "rule");
    }
    HeaderParser header = new HeaderParser(tokens);
    Token name = header.name();
    ConditionParser conditions = new ConditionParser(tokens, types);
    header.annotations(conditions);
    boolean concludes = conditions.parse();
    Optional<SyntaxTree.Conclusion> conclusion = Optional.empty();
    if (concludes) {
      conclusion = new ConclusionParser(tokens).parse();
    } else {
      tokens.accept(Type.END);
    }
    return new SyntaxTree.Rule(
        start,
        name,
        header.annotations(),
        header.isWhole(),
        conditions.found(),
        conditions.isWhole(),
        conclusion);
  }
}

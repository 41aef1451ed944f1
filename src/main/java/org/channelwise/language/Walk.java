package org.channelwise.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Suggestion;

/**
 * A walk over the words and signs of a rule file whose syntax is broken: what it sees, where in a
 * rule it is, and what it leaves behind, mended.
 */
final class Walk {

  /** The parts of a file. */
  enum Part {
    HEADING,
    BETWEEN,
    HEADER,
    CONDITIONS,
    CONCLUSION
  }

  /** What a value of a condition ends with. */
  private static final Set<Integer> VALUE_ENDS =
      Set.of(RuleTextLexer.STRING, RuleTextLexer.NUMBER, RuleTextLexer.TRUE, RuleTextLexer.FALSE);

  private static final Set<Integer> OPERATORS =
      Set.of(
          RuleTextLexer.EQUAL,
          RuleTextLexer.UNEQUAL,
          RuleTextLexer.GREATER,
          RuleTextLexer.AT_LEAST,
          RuleTextLexer.LESS,
          RuleTextLexer.AT_MOST,
          RuleTextLexer.CONTAINS);

  private final List<Token> ahead;
  private final List<Token> behind = new ArrayList<>();
  private final Faults faults;
  private final String folder;
  private int at;
  private Part part = Part.HEADING;
  private final Deque<Integer> openedBehind = new ArrayDeque<>();
  private int depth;
  private int surplus;

  Walk(List<Token> tokens, String folder, Faults faults) {
    this.ahead = new ArrayList<>(tokens);
    this.folder = folder;
    this.faults = faults;
  }

  Part part() {
    return part;
  }

  /** How many brackets are open in this condition or conclusion. */
  int depth() {
    return depth;
  }

  /** Whether the innermost open bracket stands around the values behind {@code in}. */
  boolean inList() {
    return depth > 0 && openedBehind.getFirst() == RuleTextLexer.IN;
  }

  /**
   * Whether the constraint that was begun gives a name to a value. Looks back to its beginning, so
   * this is no question to ask at every word.
   */
  boolean namesValue() {
    int from = behind.size() - 1;
    while (from > 0
        && behind.get(from).getType() != RuleTextLexer.OPEN
        && behind.get(from).getType() != RuleTextLexer.COMMA) {
      from--;
    }
    return from + 1 < behind.size() && behind.get(from + 1).getType() == RuleTextLexer.BINDING;
  }

  /** Whether a constraint of a condition begins here. */
  boolean beginsConstraint() {
    return depth > 0 && !inList() && (lastIs(RuleTextLexer.OPEN) || lastIs(RuleTextLexer.COMMA));
  }

  /** The folder of the file, below {@code rules/}. */
  String folder() {
    return folder;
  }

  /** Whether more was reported than anybody is told of, so that mending is of no more use. */
  boolean isFull() {
    return faults.isFull();
  }

  boolean atEnd() {
    return is(0, Token.EOF);
  }

  /** The next word or sign, or one behind it; the end of the file stands behind the last. */
  Token look(int further) {
    return ahead.get(Math.min(at + further, ahead.size() - 1));
  }

  boolean is(int further, int type) {
    return look(further).getType() == type;
  }

  boolean isSymbol(int further, String text) {
    return is(further, RuleTextLexer.SYMBOL) && look(further).getText().equals(text);
  }

  boolean isOperator(int further) {
    return OPERATORS.contains(look(further).getType());
  }

  boolean isValue(int further) {
    return VALUE_ENDS.contains(look(further).getType()) || is(further, RuleTextLexer.BINDING);
  }

  /** Whether a text stands here, whatever its quotes. */
  boolean isQuoted(int further) {
    return is(further, RuleTextLexer.STRING)
        || is(further, RuleTextLexer.SINGLE_QUOTED)
        || is(further, RuleTextLexer.TYPOGRAPHIC);
  }

  /** What was passed last, mended. */
  Optional<Token> last() {
    return behind.isEmpty() ? Optional.empty() : Optional.of(behind.get(behind.size() - 1));
  }

  boolean lastIs(int type) {
    return last().filter(token -> token.getType() == type).isPresent();
  }

  boolean lastIsOperator() {
    return last().filter(token -> OPERATORS.contains(token.getType())).isPresent();
  }

  boolean lastIsValue() {
    return last().filter(token -> VALUE_ENDS.contains(token.getType())).isPresent();
  }

  /** Whether something stands first on its line, or where the file ends. */
  boolean beginsLine(int further) {
    return at + further == 0
        || is(further, Token.EOF)
        || ahead.get(Math.min(at + further, ahead.size() - 1) - 1).getLine()
            < look(further).getLine();
  }

  /** Whether a word stands on a line of its own. */
  boolean isAlone() {
    return beginsLine(0) && beginsLine(1);
  }

  /** Whether two signs touch. */
  boolean touches(int further) {
    return touch(look(further), look(further + 1));
  }

  /** Whether the next sign touches what was passed last. */
  boolean touchesLast() {
    return last().filter(token -> touch(token, look(0))).isPresent();
  }

  private static boolean touch(Token token, Token next) {
    String text = token.getText();
    return token.getLine() == next.getLine()
        && token.getCharPositionInLine() + text.codePointCount(0, text.length())
            == next.getCharPositionInLine();
  }

  /** Whether a word is nearly this one. */
  boolean resembles(int further, String word) {
    int type = look(further).getType();
    return (type == RuleTextLexer.NAME || type == RuleTextLexer.TYPE)
        && Suggestion.nearest(look(further).getText(), List.of(word)).isPresent();
  }

  /** Whether a condition begins here, and nothing else could, slips in its beginning included. */
  boolean beginsCondition() {
    return switch (look(0).getType()) {
      case RuleTextLexer.TYPE -> is(1, RuleTextLexer.OPEN);
      case RuleTextLexer.NOT, RuleTextLexer.EXISTS -> is(1, RuleTextLexer.TYPE);
      case RuleTextLexer.BINDING ->
          is(1, RuleTextLexer.TYPE)
              || (is(2, RuleTextLexer.TYPE) && (is(1, RuleTextLexer.COLON) || isSymbol(1, "=")))
              || (is(1, RuleTextLexer.COLON) && isTypeInSmallLetters(2));
      case RuleTextLexer.NAME ->
          isTypeInSmallLetters(0) || (is(1, RuleTextLexer.COLON) && is(2, RuleTextLexer.TYPE));
      default -> false;
    };
  }

  private boolean isTypeInSmallLetters(int further) {
    String text = look(further).getText();
    return is(further, RuleTextLexer.NAME)
        && is(further + 1, RuleTextLexer.OPEN)
        && FactTypes.names().stream().anyMatch(type -> type.equalsIgnoreCase(text));
  }

  void report(ProblemKind kind, String message, String hint) {
    faults.at(kind, look(0), message, hint);
  }

  void reportAt(Token token, ProblemKind kind, String message, String hint) {
    faults.at(kind, token, message, hint);
  }

  /** Reports what is missing behind what was passed last. */
  void reportMissing(ProblemKind kind, String message, String hint) {
    faults.after(kind, last().orElse(look(0)), message, hint);
  }

  void reportBehind(Token token, ProblemKind kind, String message, String hint) {
    faults.after(kind, token, message, hint);
  }

  /** Takes back everything from the last word of a sort on. */
  void forget(int type) {
    while (!lastIs(type)) {
      behind.remove(behind.size() - 1);
    }
    behind.remove(behind.size() - 1);
  }

  /** Leaves a bracket out; its partner is left out where it comes. */
  void dropOpening() {
    drop(1);
    surplus++;
  }

  /** Leaves out a bracket whose opening one was left out; false if this is none. */
  boolean dropSurplus() {
    if (surplus == 0 || depth > 0 || !is(0, RuleTextLexer.CLOSE)) {
      return false;
    }
    surplus--;
    drop(1);
    return true;
  }

  /** Leaves out everything up to where the brackets that open here are closed. */
  void dropBrackets() {
    int open = 0;
    do {
      open += is(0, RuleTextLexer.OPEN) ? 1 : 0;
      open -= is(0, RuleTextLexer.CLOSE) ? 1 : 0;
      drop(1);
    } while (open > 0 && !atEnd() && !is(0, RuleTextLexer.THEN) && !is(0, RuleTextLexer.RULE));
  }

  /** Leaves out the constraint that was begun, so that those beside it stay. */
  void dropConstraint() {
    while (!lastIs(RuleTextLexer.OPEN) && !lastIs(RuleTextLexer.COMMA)) {
      behind.remove(behind.size() - 1);
    }
    int open = 0;
    while (!beginsLine(0)
        && !(open == 0 && (is(0, RuleTextLexer.COMMA) || is(0, RuleTextLexer.CLOSE)))) {
      open += is(0, RuleTextLexer.OPEN) ? 1 : 0;
      open -= is(0, RuleTextLexer.CLOSE) ? 1 : 0;
      drop(1);
    }
    if (is(0, RuleTextLexer.COMMA)) {
      drop(1);
    } else if (lastIs(RuleTextLexer.COMMA)) {
      behind.remove(behind.size() - 1);
    }
  }

  /** Leaves the heading. */
  void begin() {
    enter(Part.BETWEEN);
  }

  /** Passes over the next word or sign as it is. */
  void pass() {
    put(look(0));
    at++;
  }

  /** Passes over as many words and signs, leaving them out. */
  void drop(int count) {
    at = Math.min(at + count, ahead.size() - 1);
  }

  /** Leaves out the rest of the line, and at least one word or sign unless the file ends. */
  void dropLine() {
    do {
      drop(1);
    } while (!beginsLine(0));
  }

  /** Puts something in. */
  void insert(int type, String text) {
    put(made(type, text, look(0)));
  }

  /** Puts something in behind what was passed last, so that it stands there for messages. */
  void insertBehind(int type, String text) {
    put(made(type, text, last().orElse(look(0))));
  }

  /** Replaces the next word or sign, or several together. */
  void replace(int count, int type, String text) {
    insert(type, text);
    drop(count);
  }

  /** Reads text that was taken for part of something else, as it stands behind a token's start. */
  void reread(Token from, String rest, int offset) {
    RuleTextLexer lexer = new RuleTextLexer(CharStreams.fromString(rest));
    lexer.removeErrorListeners();
    List<Token> tokens = new ArrayList<>();
    for (Token token : lexer.getAllTokens()) {
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        CommonToken moved = new CommonToken(token);
        moved.setLine(from.getLine());
        moved.setCharPositionInLine(
            from.getCharPositionInLine() + offset + token.getCharPositionInLine());
        moved.setText(token.getText());
        tokens.add(moved);
      }
    }
    ahead.addAll(at, tokens);
  }

  List<Token> mended() {
    return List.copyOf(behind);
  }

  private static Token made(int type, String text, Token where) {
    CommonToken token = new CommonToken(type, text);
    token.setLine(where.getLine());
    token.setCharPositionInLine(where.getCharPositionInLine());
    return token;
  }

  private void put(Token token) {
    int before = last().map(Token::getType).orElse(Token.INVALID_TYPE);
    behind.add(token);
    switch (token.getType()) {
      case RuleTextLexer.RULE -> enter(Part.HEADER);
      case RuleTextLexer.WHEN -> enter(Part.CONDITIONS);
      case RuleTextLexer.THEN -> enter(Part.CONCLUSION);
      case RuleTextLexer.END -> enter(Part.BETWEEN);
      case RuleTextLexer.OPEN -> {
        depth++;
        openedBehind.push(before);
      }
      case RuleTextLexer.CLOSE -> {
        depth = Math.max(0, depth - 1);
        openedBehind.poll();
      }
      default -> {}
    }
  }

  private void enter(Part next) {
    part = next;
    depth = 0;
    surplus = 0;
    openedBehind.clear();
  }
}

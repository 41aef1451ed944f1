package org.channelwise.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Suggestion;
import org.channelwise.syntax.Token.Type;

/**
 * Goes through the tokens of a rule file, and tells what is wrong with them. A token that is taken
 * tells how it is written wrongly; one that is skipped does not, since the place was told already.
 */
final class TokenCursor {

  /** Mistakes in a token that may be the only reason for its being unexpected. */
  private static final Set<ProblemKind> HIDING =
      Set.of(
          ProblemKind.ODD_CHARACTER,
          ProblemKind.MISSING_QUOTE,
          ProblemKind.SINGLE_QUOTES,
          ProblemKind.TYPOGRAPHIC_QUOTES);

  private final List<Token> tokens;
  private final ProblemCollector problems;
  private int at;

  TokenCursor(List<Token> tokens, ProblemCollector problems) {
    this.tokens = tokens;
    this.problems = problems;
  }

  Token peek() {
    return peek(0);
  }

  /** A token ahead; behind the last one stands the last one again. */
  Token peek(int further) {
    return tokens.get(Math.min(at + further, tokens.size() - 1));
  }

  /** The token right before, taken or skipped; the first one at the beginning. */
  Token before() {
    return tokens.get(Math.max(at - 1, 0));
  }

  boolean at(Type... sequence) {
    for (int further = 0; further < sequence.length; further++) {
      if (!at(further, sequence[further])) {
        return false;
      }
    }
    return true;
  }

  boolean at(int further, Type type) {
    return peek(further).type() == type;
  }

  boolean atAny(Type... types) {
    return Arrays.asList(types).contains(peek().type());
  }

  boolean atSymbol(String text) {
    return at(Type.SYMBOL) && peek().text().equals(text);
  }

  boolean atEnd() {
    return at(Type.END_OF_FILE);
  }

  boolean startsLine() {
    return startsLine(0);
  }

  /** Whether a token stands first on its line, or where the file ends. */
  boolean startsLine(int further) {
    return peek(further).startsLine() || at(further, Type.END_OF_FILE);
  }

  /** Whether a token stands on some line, and the file has not ended before it. */
  boolean isOnLine(int further, int line) {
    return peek(further).line() == line && !at(further, Type.END_OF_FILE);
  }

  /** Whether the next token stands on a line of its own. */
  boolean isAlone() {
    return startsLine() && startsLine(1);
  }

  /** Whether a value stands here: a literal, or the name of one. */
  boolean atValue(int further) {
    return peek(further).type().isLiteral() || at(further, Type.BINDING);
  }

  boolean atForeignWord(int further) {
    return ForeignWords.contain(peek(further).text());
  }

  /** Whether a word is nearly this one. */
  boolean resembles(int further, String word) {
    return peek(further).isWord()
        && Suggestion.nearest(peek(further).text(), List.of(word)).isPresent();
  }

  /** Whether a word on a line of its own is nearly this one. */
  boolean atMisspelt(String word) {
    boolean signBehind =
        startsLine() && (at(1, Type.COLON) || at(1, Type.SEMICOLON)) && startsLine(2);
    return (isAlone() || signBehind) && resembles(0, word);
  }

  /** Whether an unknown word stands on a line of its own before one of these. */
  boolean atUnknownWordBefore(Type... next) {
    return isAlone()
        && at(Type.NAME)
        && Arrays.asList(next).contains(peek(1).type())
        && !atForeignWord(0);
  }

  /** Takes the next token, whatever it is. */
  Token take() {
    Token taken = peek();
    problems.addAll(taken.problems());
    skip();
    return taken;
  }

  /** Takes the next token if it is of this type. */
  boolean accept(Type type) {
    boolean there = at(type);
    if (there) {
      take();
    }
    return there;
  }

  /** Takes a name that should have a dollar sign. */
  Token takeUnmarked() {
    String name = peek().value();
    tell(
        ProblemKind.MISSING_DOLLAR,
        "The name " + MessageText.quoted(name) + " has no dollar sign.",
        "Write $" + MessageText.whole(name) + ".");
    return take().as(Type.BINDING, "$" + name);
  }

  void skip() {
    skip(1);
  }

  void skip(int count) {
    at = Math.min(at + count, tokens.size() - 1);
  }

  /** Skips the rest of the line, and at least one token. */
  void skipLine() {
    do {
      skip();
    } while (!startsLine());
  }

  /** Skips what comes until something holds or the file ends. */
  void skipUntil(BooleanSupplier reached) {
    while (!atEnd() && !reached.getAsBoolean()) {
      skip();
    }
  }

  /** Skips brackets that open here with all that they hold, at most up to the next section. */
  void skipBrackets() {
    int open = 0;
    do {
      open += at(Type.OPEN) ? 1 : at(Type.CLOSE) ? -1 : 0;
      skip();
    } while (open > 0 && !atEnd() && !atAny(Type.THEN, Type.RULE));
  }

  /** Goes back to a place that was passed. */
  void back(Token to) {
    while (tokens.get(at) != to) {
      at--;
    }
  }

  /** Tells of the next token. */
  void tell(ProblemKind kind, String message, String hint) {
    tellAt(peek(), kind, message, hint);
  }

  void tellAt(Token token, ProblemKind kind, String message, String hint) {
    tellAt(token.line(), token.column(), kind, message, hint);
  }

  /** Tells of the place right behind the token before. */
  void tellBehind(ProblemKind kind, String message, String hint) {
    tellAt(before().line(), before().end(), kind, message, hint);
  }

  /** Reading goes on at the end of the file once more was told than anybody is shown. */
  private void tellAt(int line, int column, ProblemKind kind, String message, String hint) {
    problems.at(kind, line, column, message, hint);
    if (problems.isFull()) {
      at = tokens.size() - 1;
    }
  }

  /** Tells that a sign is missing behind the token before. */
  void tellMissing(Type sign) {
    switch (sign) {
      case OPEN -> tellMissing(ProblemKind.MISSING_BRACKET, "An opening bracket", "(");
      case CLOSE -> tellMissing(ProblemKind.MISSING_BRACKET, "A closing bracket", ")");
      case COMMA -> tellMissing(ProblemKind.MISSING_COMMA, "A comma", ",");
      case COLON -> tellMissing(ProblemKind.UNEXPECTED_TEXT, "A colon", ":");
      default -> tellMissing(ProblemKind.MISSING_SEMICOLON, "A semicolon", ";");
    }
  }

  private void tellMissing(ProblemKind kind, String what, String sign) {
    tellBehind(kind, what + " is missing here.", "Write " + sign + " here.");
  }

  /** Takes the next token for a sign that it is not. */
  void replaceSign(ProblemKind kind, String what, String sign) {
    tell(
        kind,
        MessageText.quoted(peek().text()) + " stands where " + what + " must stand.",
        "Write " + sign + " instead.");
    skip();
  }

  /** Takes the next token for a word that it is nearly. */
  void replaceWord(ProblemKind kind, String word) {
    tell(
        kind,
        MessageText.quoted(peek().text()) + " stands where \"" + word + "\" must stand.",
        "Did you mean \"" + word + "\"?");
    skip();
  }

  /** Leaves out a colon or a semicolon behind a word. */
  void leaveOutBehind(Type sign, String what) {
    if (at(sign)) {
      tell(
          ProblemKind.UNEXPECTED_TEXT,
          "Nothing may stand behind " + what + ".",
          "Delete the " + sign.name().toLowerCase(Locale.ROOT) + ".");
      skip();
    }
  }

  /** Leaves out the next token. */
  void leaveOut(ProblemKind kind, String message) {
    tell(kind, message, "Delete it.");
    skip();
  }

  /** Tells that the next token belongs to another language, whatever its letters' case. */
  void tellForeign(String word) {
    tell(
        ProblemKind.FOREIGN_DRL,
        MessageText.quoted(peek().text())
            + " belongs to other rule engines; rules here do without it.",
        ForeignWords.instead(word).orElse(""));
  }

  /** Leaves out a line that is no part of a rule. */
  void leaveOutLine() {
    tell(
        ProblemKind.UNEXPECTED_TEXT,
        "This line is no part of a rule.",
        "If it is a remark, begin it with //.");
    skipLine();
  }

  /** Whether a line begins here with a sign that begins nothing. */
  boolean atSignLine() {
    boolean joining = atSymbol("||") || atSymbol("&&");
    return startsLine()
        && !joining
        && (atAny(Type.SYMBOL, Type.STAR, Type.LONE_QUOTE) || peek().type().isComparison());
  }

  /** Tells that the next token is not what must stand here. */
  void tellUnexpected(ProblemKind kind, String expected, String hint) {
    Token found = peek();
    if (found.problems().stream().anyMatch(problem -> HIDING.contains(problem.kind()))) {
      problems.addAll(found.problems());
      return;
    }
    boolean word = Character.isLetter(found.text().isEmpty() ? 0 : found.text().codePointAt(0));
    if (word && atForeignWord(0)) {
      tellForeign(found.text());
      return;
    }
    String what =
        switch (found.type()) {
          case END_OF_FILE -> "the end of the file";
          case STRING -> "the text " + MessageText.quoted(found.value());
          default -> MessageText.quoted(found.text());
        };
    tell(
        kind,
        "Found " + what + " where " + expected + " was expected.",
        ForeignWords.instead(found.text()).orElse(hint));
  }

  void tellUnexpected(String expected, String hint) {
    tellUnexpected(ProblemKind.UNEXPECTED_TEXT, expected, hint);
  }
}

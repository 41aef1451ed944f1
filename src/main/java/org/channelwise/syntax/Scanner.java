package org.channelwise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.Token.Type;

/** Goes through the characters of a rule file once, and makes tokens of them. */
final class Scanner {

  private final String text;
  private final ProblemCollector problems;
  private final List<Token> tokens = new ArrayList<>();

  /** What is wrong with what stands before the next token. */
  private final List<TokenMistake> pending = new ArrayList<>();

  private int at;
  private int line = 1;
  private int column = 1;

  Scanner(String text, ProblemCollector problems) {
    this.text = text;
    this.problems = problems;
  }

  /** The tokens that were made so far. */
  List<Token> tokens() {
    return tokens;
  }

  boolean atEnd() {
    return at == text.length();
  }

  boolean atLineStart() {
    return column == 1;
  }

  /** A character ahead, or one that stands nowhere if the file has ended. */
  char peek(int further) {
    return at + further < text.length() ? text.charAt(at + further) : 0;
  }

  /** The character that comes next, as a whole. */
  int codePoint() {
    return text.codePointAt(at);
  }

  boolean follows(String sign) {
    return text.startsWith(sign, at);
  }

  String upTo(int length) {
    return text.substring(at, Math.min(at + length, text.length()));
  }

  /** How far ahead the first of some signs ends, or the text if there is none. */
  int lengthUpTo(String sign) {
    int found = text.indexOf(sign, at);
    return (found < 0 ? text.length() : found + sign.length()) - at;
  }

  /** Where characters of a sort end that begin so far ahead. */
  int lengthOf(int from, IntPredicate sort) {
    int end = at + from;
    while (end < text.length() && sort.test(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end - at;
  }

  int lengthOfLine() {
    return lengthOf(0, letter -> letter != '\n' && letter != '\r');
  }

  boolean endsLine(int further) {
    return at + further >= text.length() || peek(further) == '\n' || peek(further) == '\r';
  }

  void advance(int length) {
    for (int end = at + length; at < end; at += Character.charCount(text.codePointAt(at))) {
      boolean newLine = text.charAt(at) == '\n';
      line += newLine ? 1 : 0;
      column = newLine ? 1 : column + 1;
    }
  }

  /** Tells of this place, whatever becomes of it. */
  void tell(ProblemKind kind, String message, String hint) {
    problems.at(kind, line, column, message, hint);
  }

  /** Notes what is wrong with the token that is made next. */
  void slip(ProblemKind kind, String message, String hint) {
    pending.add(new TokenMistake(kind, line, column, message, () -> hint));
  }

  /** Makes a token of the next characters. */
  void add(Type type, int length, String value) {
    boolean startsLine = tokens.isEmpty() || last().line() < line;
    tokens.add(
        new Token(type, upTo(length), value, line, column, startsLine, List.copyOf(pending)));
    pending.clear();
    advance(length);
  }

  /** Makes the last token longer by what stands from its end up to so far ahead. */
  void extendLast(Type type, String written, String value) {
    Token first = tokens.remove(tokens.size() - 1);
    pending.addAll(0, first.problems());
    tokens.add(first.written(type, written, value, pending));
    pending.clear();
  }

  Token last() {
    return tokens.get(tokens.size() - 1);
  }

  boolean touchesLast() {
    return !tokens.isEmpty() && last().line() == line && last().end() == column;
  }

  /** The type of the token so many places back, if it stands on this line. */
  Optional<Type> typeBack(int back) {
    int index = tokens.size() - back;
    return index >= 0 && tokens.get(index).line() == line
        ? Optional.of(tokens.get(index).type())
        : Optional.empty();
  }
}

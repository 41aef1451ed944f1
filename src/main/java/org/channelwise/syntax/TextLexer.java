package org.channelwise.syntax;

import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.Token.Type;

/** Reads texts in quotes, also in quotes of other sorts and in quotes that are never closed. */
final class TextLexer {

  private static final String DOUBLE = "\u201C\u201D\u201E\u201F\u00AB\u00BB";
  private static final String SINGLE = "\u2018\u2019\u201A\u201B\u2039\u203A\u00B4`";

  private final Scanner in;

  TextLexer(Scanner in) {
    this.in = in;
  }

  /** Reads a text in quotes of any sort; false if none begins here. */
  boolean read(char first) {
    if (first == '"') {
      text();
      return true;
    }
    return textInOtherQuotes(first);
  }

  private void text() {
    int close = 1;
    while (in.peek(close) != '"' && !in.endsLine(close)) {
      close += in.peek(close) == '\\' && !in.endsLine(close + 1) ? 2 : 1;
    }
    if (in.peek(close) == '"') {
      addText(close + 1, in.upTo(close).substring(1));
      return;
    }
    String rest = in.upTo(in.lengthOfLine());
    int curly = 1;
    while (curly < rest.length() && DOUBLE.indexOf(rest.charAt(curly)) < 0) {
      curly++;
    }
    if (curly < rest.length()) {
      String said = rest.substring(1, curly);
      in.slip(
          ProblemKind.TYPOGRAPHIC_QUOTES,
          "The text "
              + MessageText.whole(rest.substring(0, curly + 1))
              + " ends with a curly quote.",
          "Write " + MessageText.toWrite(said) + ", with straight double quotes.");
      addText(curly + 1, said);
      return;
    }
    int end = expectsValue() ? in.lengthOf(1, TextLexer::isValuePart) : 1;
    end = end > 1 ? end : endOfSentence(rest);
    boolean behindWord = in.touchesLast() && (in.last().isWord() || in.last().is(Type.HYPHENATED));
    if (behindWord || end == 1) {
      in.add(Type.LONE_QUOTE, 1, "\"");
      return;
    }
    String said = rest.substring(1, end).strip();
    in.slip(
        ProblemKind.MISSING_QUOTE,
        "The text " + MessageText.quoted(said) + " is not closed on its line.",
        "Write " + MessageText.toWrite(said) + ".");
    addText(end, said);
  }

  private void addText(int length, String said) {
    if (said.codePointCount(0, said.length()) > Token.LONGEST_TEXT) {
      in.slip(
          ProblemKind.TOO_LARGE,
          "The text "
              + MessageText.quoted(said)
              + " is longer than "
              + Token.LONGEST_TEXT
              + " characters.",
          "Say it in fewer words.");
    }
    if (said.indexOf('\t') >= 0) {
      in.slip(
          ProblemKind.ODD_CHARACTER,
          "The text " + MessageText.quoted(said.replace('\t', ' ')) + " holds a tab.",
          "Write a space.");
    }
    in.add(Type.STRING, length, said);
  }

  /** Whether the next token is a value of a condition, and no sentence. */
  private boolean expectsValue() {
    int back = 1;
    while (isBack(back, Type.STRING) || isBack(back, Type.COMMA)) {
      back++;
    }
    return in.typeBack(back).filter(Type::isComparison).isPresent()
        || (isBack(back, Type.OPEN) && isBack(back + 1, Type.IN));
  }

  private boolean isBack(int back, Type type) {
    return in.typeBack(back).filter(type::equals).isPresent();
  }

  /** Where a text ends that is open up to what ends a conclusion or an annotation. */
  private static int endOfSentence(String rest) {
    int end = rest.stripTrailing().length();
    end -= rest.charAt(end - 1) == ';' ? 1 : 0;
    while (end > 1 && (rest.charAt(end - 1) == ')' || rest.charAt(end - 1) == ' ')) {
      end--;
    }
    return end;
  }

  private boolean textInOtherQuotes(char first) {
    String closing = first == '\'' ? "'" : DOUBLE.indexOf(first) >= 0 ? DOUBLE : SINGLE;
    if (first != '\'' && closing.indexOf(first) < 0) {
      return false;
    }
    int close = 1;
    String stop = first == '\'' ? closing : closing + '"';
    while (!in.endsLine(close) && stop.indexOf(in.peek(close)) < 0) {
      close++;
    }
    if (closing.indexOf(in.peek(close)) < 0) {
      return false;
    }
    String found = in.upTo(close + 1);
    String said = found.substring(1, close);
    if (first == '\'') {
      in.slip(
          ProblemKind.SINGLE_QUOTES,
          "The text " + MessageText.whole(found) + " stands in single quotes.",
          "Write " + MessageText.toWrite(said) + ".");
    } else {
      in.slip(
          ProblemKind.TYPOGRAPHIC_QUOTES,
          "The text "
              + MessageText.whole(found)
              + " stands in curly quotes, as word processors make them.",
          "Write " + MessageText.toWrite(said) + ", with straight double quotes.");
    }
    addText(close + 1, said);
    return true;
  }

  private static boolean isValuePart(int letter) {
    return Lexer.isWordPart(letter) || letter == '/' || letter == '-';
  }
}

package org.channelwise.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.channelwise.source.ForeignDigits;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.Token.Type;

/**
 * Splits a rule file into tokens. What is written in another way than rules have it, such as a text
 * in single quotes, becomes the token that it was meant to be and carries what is wrong with it;
 * whatever no token can be made of becomes a symbol.
 */
final class Lexer {

  private static final Map<String, Type> KEYWORDS =
      Arrays.stream(Type.values())
          .filter(Type::isKeyword)
          .collect(
              Collectors.toUnmodifiableMap(
                  type -> type.name().toLowerCase(Locale.ROOT), Function.identity()));

  private static final Map<String, Type> SIGNS =
      Arrays.stream(Type.values())
          .filter(type -> !type.sign().isEmpty())
          .collect(Collectors.toUnmodifiableMap(Type::sign, Function.identity()));

  /** Signs as other languages, keyboards, word processors and schoolbooks have them. */
  private static final Map<String, String> OTHER_SIGNS =
      Map.ofEntries(
          Map.entry("[", "("),
          Map.entry("{", "("),
          Map.entry("]", ")"),
          Map.entry("}", ")"),
          Map.entry("\uFF08", "("),
          Map.entry("\uFF09", ")"),
          Map.entry("\u060C", ","),
          Map.entry("\uFF0C", ","),
          Map.entry("\u061B", ";"),
          Map.entry("\uFF1B", ";"),
          Map.entry("\uFF1A", ":"),
          Map.entry("\u2265", ">="),
          Map.entry("\u2264", "<="),
          Map.entry("\u2260", "!="),
          Map.entry("=>", ">="),
          Map.entry("=<", "<="),
          Map.entry("<>", "!="));

  private static final String OURS = "<<<<<<<";
  private static final String DIVIDER = "=======";
  private static final String THEIRS = ">>>>>>>";
  private static final String DOUBLE = "\u201C\u201D\u201E\u201F\u00AB\u00BB";
  private static final String SINGLE = "\u2018\u2019\u201A\u201B\u2039\u203A\u00B4`";
  private static final char LAST_PLAIN = 0x7E;
  private static final int LONGEST_TEXT = 500;

  private final String text;
  private final ProblemCollector problems;
  private final List<Token> tokens = new ArrayList<>();

  /** What is wrong with what stands before the next token. */
  private final List<Problem> pending = new ArrayList<>();

  private int at;
  private int line = 1;
  private int column = 1;
  private boolean twoVersions;

  private Lexer(String text, ProblemCollector problems) {
    this.text = text;
    this.problems = problems;
  }

  /** The tokens of a text without its comments; the last one stands for its end. */
  static List<Token> tokens(String text, ProblemCollector problems) {
    Lexer lexer = new Lexer(text, problems);
    while (lexer.at < text.length()) {
      lexer.read(lexer.charAt(0));
    }
    lexer.add(Type.END_OF_FILE, 0, "");
    return lexer.tokens;
  }

  private void read(char first) {
    if (isBlank(first) || first == '\r' || first == '\n') {
      advance(1);
    } else if (follows("//")) {
      advance(lengthOfLine());
    } else if (follows("/*")) {
      blockComment();
    } else if (column == 1 && (follows(OURS) || (twoVersions && follows(DIVIDER)))) {
      versionMark();
    } else if (first == '"') {
      text();
    } else if (isLetter(first)) {
      word();
    } else if (first == '$' && isLetter(charAt(1))) {
      int length = lengthOf(1, Lexer::isWordPart);
      add(Type.BINDING, length, upTo(length));
    } else if (startsNumber()) {
      number();
    } else if (!textInOtherQuotes(first) && !operator(first) && !sign(upTo(1))) {
      other(text.codePointAt(at));
    }
  }

  private void blockComment() {
    problems.at(
        ProblemKind.FOREIGN_DRL,
        line,
        column,
        "A comment begins with \"/*\".",
        "Begin each of its lines with //.");
    int end = text.indexOf("*/", at + 2);
    advance((end < 0 ? text.length() : end + 2) - at);
  }

  /** Reads the first of two versions that joining them left in the file, and not the other. */
  private void versionMark() {
    if (follows(OURS)) {
      problems.at(
          ProblemKind.UNEXPECTED_TEXT,
          line,
          column,
          "Two versions of this file were joined here, and nobody has chosen between them.",
          "Keep one of the two, and delete the lines with <<<<<<<, ======= and >>>>>>>.");
    } else {
      int theirs = text.indexOf("\n" + THEIRS, at);
      advance((theirs < 0 ? text.length() : theirs + 1) - at);
    }
    twoVersions = !twoVersions;
    advance(lengthOfLine());
  }

  private void word() {
    int length = lengthOf(0, Lexer::isWordPart);
    int hyphenated = length;
    while (charAt(hyphenated) == '-' && isWordPart(charAt(hyphenated + 1))) {
      hyphenated = lengthOf(hyphenated + 1, Lexer::isWordPart);
    }
    String word = upTo(hyphenated);
    add(hyphenated > length ? Type.HYPHENATED : typeOf(word), hyphenated, word);
  }

  private static Type typeOf(String word) {
    Type plain = word.charAt(0) <= 'Z' ? Type.TYPE : Type.NAME;
    return KEYWORDS.getOrDefault(word, plain);
  }

  private void text() {
    int close = 1;
    while (charAt(close) != '"' && !endsLine(close)) {
      close += charAt(close) == '\\' && !endsLine(close + 1) ? 2 : 1;
    }
    if (charAt(close) == '"') {
      addText(close + 1, text.substring(at + 1, at + close));
      return;
    }
    String rest = upTo(lengthOfLine());
    int curly = 1;
    while (curly < rest.length() && DOUBLE.indexOf(rest.charAt(curly)) < 0) {
      curly++;
    }
    if (curly < rest.length()) {
      String said = rest.substring(1, curly);
      slip(
          ProblemKind.TYPOGRAPHIC_QUOTES,
          "The text " + rest.substring(0, curly + 1) + " ends with a curly quote.",
          "Write \"" + said + "\", with straight double quotes.");
      addText(curly + 1, said);
      return;
    }
    int end = expectsValue() ? lengthOf(1, Lexer::isValuePart) : 1;
    end = end > 1 ? end : endOfSentence(rest);
    boolean behindWord = touchesLast() && (last().isWord() || last().is(Type.HYPHENATED));
    if (behindWord || end == 1) {
      add(Type.LONE_QUOTE, 1, "\"");
      return;
    }
    String said = rest.substring(1, end).strip();
    slip(
        ProblemKind.MISSING_QUOTE,
        "The text " + MessageText.quoted(said) + " is not closed on its line.",
        "Write \"" + said + "\".");
    addText(end, said);
  }

  private void addText(int length, String said) {
    if (said.codePointCount(0, said.length()) > LONGEST_TEXT) {
      slip(
          ProblemKind.TOO_LARGE,
          "The text "
              + MessageText.quoted(said)
              + " is longer than "
              + LONGEST_TEXT
              + " characters.",
          "Say it in fewer words.");
    }
    if (said.indexOf('\t') >= 0) {
      slip(
          ProblemKind.ODD_CHARACTER,
          "The text " + MessageText.quoted(said.replace('\t', ' ')) + " holds a tab.",
          "Write a space.");
    }
    add(Type.STRING, length, said);
  }

  /** Whether the next token is a value of a condition, and no sentence. */
  private boolean expectsValue() {
    int before = tokens.size() - 1;
    while (before > 0
        && tokens.get(before).line() == line
        && (tokens.get(before).is(Type.STRING) || tokens.get(before).is(Type.COMMA))) {
      before--;
    }
    boolean list = before > 0 && tokens.get(before).is(Type.OPEN);
    return before >= 0
        && (tokens.get(before).type().isComparison()
            || (list && tokens.get(before - 1).is(Type.IN)));
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
    while (!endsLine(close) && closing.indexOf(charAt(close)) < 0 && charAt(close) != '"') {
      close++;
    }
    if (closing.indexOf(charAt(close)) < 0) {
      return false;
    }
    String found = upTo(close + 1);
    String said = found.substring(1, close);
    if (first == '\'') {
      slip(
          ProblemKind.SINGLE_QUOTES,
          "The text " + found + " stands in single quotes.",
          "Write \"" + said + "\".");
    } else {
      slip(
          ProblemKind.TYPOGRAPHIC_QUOTES,
          "The text " + found + " stands in curly quotes, as word processors make them.",
          "Write \"" + said + "\", with straight double quotes.");
    }
    addText(close + 1, said);
    return true;
  }

  private boolean startsNumber() {
    int from = charAt(0) == '-' ? 1 : 0;
    return isDigit(charAt(from)) || (charAt(from) == '.' && isDigit(charAt(from + 1)));
  }

  private void number() {
    int length = lengthOf(1, letter -> isWordPart(letter) || letter == '.');
    String digits = upTo(length);
    int behind = lengthOf(length, Lexer::isBlank);
    if (charAt(behind) == '%' && WrittenNumber.isPlain(digits)) {
      slip(
          ProblemKind.WRONG_VALUE,
          WrittenNumber.message(digits + "%"),
          WrittenNumber.share(digits));
      add(Type.NUMBER, behind + 1, WrittenNumber.ANY);
    } else if (WrittenNumber.isPlain(digits)) {
      add(Type.NUMBER, length, digits);
    } else {
      slip(ProblemKind.WRONG_VALUE, WrittenNumber.message(digits), WrittenNumber.hint(digits));
      add(Type.NUMBER, length, WrittenNumber.ANY);
    }
  }

  /** A comparison, also where its two signs are apart or in another order. */
  private boolean operator(char first) {
    if ("=!<>".indexOf(first) < 0) {
      return false;
    }
    int second = lengthOf(1, Lexer::isBlank);
    String both = "" + first + charAt(second);
    boolean apart = second > 1;
    if (first == '=' && charAt(second) != '>' && charAt(second) != '<') {
      equalsSigns();
    } else if (OTHER_SIGNS.containsKey(both)) {
      noComparison(both, OTHER_SIGNS.getOrDefault(both, ""), second + 1);
    } else if (SIGNS.containsKey(both) && apart) {
      noComparison(both, both, second + 1);
    } else if (SIGNS.containsKey(both)) {
      add(SIGNS.getOrDefault(both, Type.SYMBOL), 2, both);
    } else {
      if (both.equals("<-") && !apart) {
        slip(ProblemKind.WRONG_OPERATOR, "\"<-\" is no comparison of rules.", "Write < - instead.");
      }
      return sign(upTo(1));
    }
    return true;
  }

  private void equalsSigns() {
    int signs = 0;
    int length = 0;
    for (int next = 0; charAt(next) == '='; next = lengthOf(length, Lexer::isBlank)) {
      signs++;
      length = next + 1;
    }
    if (signs == 1) {
      slip(
          ProblemKind.SINGLE_EQUALS,
          "One equals sign stands where two are needed.",
          "Write == instead.");
    } else if (length > 2) {
      slip(ProblemKind.SINGLE_EQUALS, "This is no equals sign of rules.", "Write == instead.");
    }
    add(Type.EQUAL, length, "==");
  }

  private void noComparison(String found, String meant, int length) {
    slip(
        ProblemKind.WRONG_OPERATOR,
        found.equals(meant)
            ? "The two signs of " + meant + " stand apart."
            : MessageText.quoted(found) + " is no comparison of rules.",
        "Write " + meant + " instead.");
    add(SIGNS.getOrDefault(meant, Type.SYMBOL), length, meant);
  }

  private boolean sign(String found) {
    String meant = OTHER_SIGNS.getOrDefault(found, found);
    Type type = SIGNS.getOrDefault(meant, Type.SYMBOL);
    if (type == Type.SYMBOL) {
      return false;
    }
    if (type.isComparison() && !meant.equals(found)) {
      noComparison(found, meant, 1);
      return true;
    }
    if (!meant.equals(found) && found.charAt(0) <= LAST_PLAIN) {
      slip(
          ProblemKind.MISSING_BRACKET,
          MessageText.quoted(found) + " is a bracket that rules do not have.",
          "Write " + meant + " instead.");
    } else if (!meant.equals(found)) {
      oddCharacter(found.charAt(0), "Write " + meant + " instead.");
    }
    add(type, 1, meant);
    return true;
  }

  private void oddCharacter(int character, String hint) {
    slip(
        ProblemKind.ODD_CHARACTER,
        String.format(
            Locale.ROOT,
            "The character %s (U+%04X) is not among those that rules are written in.",
            MessageText.quoted(Character.toString(character)),
            character),
        hint);
  }

  private void other(int character) {
    if (Character.getType(character) == Character.SPACE_SEPARATOR) {
      slip(
          ProblemKind.ODD_CHARACTER,
          String.format(
              Locale.ROOT,
              "This space is not an ordinary one (U+%04X); word processors and web pages make it.",
              character),
          "Type it again with the space bar.");
      advance(lengthOf(1, letter -> letter == character));
    } else if (Character.isDigit(character)) {
      String digits = upTo(lengthOf(0, letter -> ForeignDigits.belong(Character.toString(letter))));
      String meant = ForeignDigits.plain(digits);
      slip(
          ProblemKind.ODD_CHARACTER,
          "The digits " + MessageText.quoted(digits) + " are not those that rules are written in.",
          "Write " + meant + ".");
      add(Type.NUMBER, digits.length(), meant);
    } else if (character > LAST_PLAIN || !Characters.allowed(character)) {
      join(character);
    } else {
      String two = upTo(Math.min(2, text.length() - at));
      boolean pair = two.equals("||") || two.equals("&&") || two.equals("->");
      add(Type.SYMBOL, pair ? 2 : 1, pair ? two : upTo(1));
    }
  }

  /** Leaves a character out that stands in no rule, and joins the parts of the word around it. */
  private void join(int character) {
    if (Characters.allowed(character)) {
      oddCharacter(
          character,
          "Type it again: outside of texts there are only plain letters, digits and signs.");
    }
    boolean inWord = touchesLast() && last().isWordOrKeyword();
    advance(Character.charCount(character));
    int length = lengthOf(0, Lexer::isWordPart);
    if (!inWord || length == 0) {
      return;
    }
    Token first = tokens.remove(tokens.size() - 1);
    String whole = first.value() + upTo(length);
    String written = first.text() + Character.toString(character) + upTo(length);
    pending.addAll(0, first.problems());
    tokens.add(first.written(typeOf(whole), written, whole, pending));
    pending.clear();
    advance(length);
  }

  private void slip(ProblemKind kind, String message, String hint) {
    pending.add(problems.problem(kind, line, column, message, hint));
  }

  private void add(Type type, int length, String value) {
    boolean startsLine = tokens.isEmpty() || last().line() < line;
    tokens.add(
        new Token(type, upTo(length), value, line, column, startsLine, List.copyOf(pending)));
    pending.clear();
    advance(length);
  }

  private Token last() {
    return tokens.get(tokens.size() - 1);
  }

  private boolean touchesLast() {
    return !tokens.isEmpty() && last().line() == line && last().end() == column;
  }

  private void advance(int length) {
    for (int end = at + length; at < end; at += Character.charCount(text.codePointAt(at))) {
      boolean newLine = text.charAt(at) == '\n';
      line += newLine ? 1 : 0;
      column = newLine ? 1 : column + 1;
    }
  }

  private boolean follows(String sign) {
    return text.startsWith(sign, at);
  }

  /** A character ahead, or one that stands nowhere if the file has ended. */
  private char charAt(int further) {
    return at + further < text.length() ? text.charAt(at + further) : 0;
  }

  private String upTo(int length) {
    return text.substring(at, at + length);
  }

  /** Where characters of a sort end that begin so far ahead. */
  private int lengthOf(int from, IntPredicate sort) {
    int length = from;
    while (at + length < text.length() && sort.test(text.charAt(at + length))) {
      length++;
    }
    return length;
  }

  private int lengthOfLine() {
    return lengthOf(0, letter -> letter != '\n' && letter != '\r');
  }

  private boolean endsLine(int further) {
    char next = charAt(further);
    return at + further >= text.length() || next == '\n' || next == '\r';
  }

  private static boolean isBlank(int letter) {
    return letter == ' ' || letter == '\t';
  }

  private static boolean isLetter(int letter) {
    return ('a' <= letter && letter <= 'z') || ('A' <= letter && letter <= 'Z');
  }

  private static boolean isDigit(int letter) {
    return '0' <= letter && letter <= '9';
  }

  private static boolean isWordPart(int letter) {
    return isLetter(letter) || isDigit(letter) || letter == '_';
  }

  private static boolean isValuePart(int letter) {
    return isWordPart(letter) || letter == '/' || letter == '-';
  }
}

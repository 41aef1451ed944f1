package org.channelwise.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.channelwise.source.ForeignDigits;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Unseen;
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
  private static final char LAST_PLAIN = 0x7E;

  private final Scanner in;
  private final TextLexer texts;
  private boolean twoVersions;

  private Lexer(Scanner in) {
    this.in = in;
    this.texts = new TextLexer(in);
  }

  /** The tokens of a text without its comments; the last one stands for its end. */
  static List<Token> tokens(String text, ProblemCollector problems) {
    Scanner in = new Scanner(text, problems);
    Lexer lexer = new Lexer(in);
    while (!in.atEnd()) {
      lexer.read(in.peek(0));
    }
    in.add(Type.END_OF_FILE, 0, "");
    return in.tokens();
  }

  private void read(char first) {
    if (isBlank(first) || first == '\r' || first == '\n') {
      in.advance(1);
    } else if (in.follows("//")) {
      in.advance(in.lengthOfLine());
    } else if (in.follows("/*")) {
      blockComment();
    } else if (in.atLineStart() && (in.follows(OURS) || (twoVersions && in.follows(DIVIDER)))) {
      versionMark();
    } else if (isLetter(first)) {
      word();
    } else if (first == '$' && isLetter(in.peek(1))) {
      int length = in.lengthOf(1, Lexer::isWordPart);
      in.add(Type.BINDING, length, in.upTo(length));
    } else if (startsNumber()) {
      number();
    } else if (!texts.read(first) && !operator(first) && !sign(in.upTo(1))) {
      other(in.codePoint());
    }
  }

  private void blockComment() {
    in.tell(
        ProblemKind.FOREIGN_DRL,
        "A comment begins with \"/*\".",
        "Begin each of its lines with //.");
    in.advance(2);
    in.advance(in.lengthUpTo("*/"));
  }

  /** Reads the first of two versions that joining them left in the file, and not the other. */
  private void versionMark() {
    if (in.follows(OURS)) {
      in.tell(
          ProblemKind.UNEXPECTED_TEXT,
          "Two versions of this file were joined here, and nobody has chosen between them.",
          "Keep one of the two, and delete the lines with <<<<<<<, ======= and >>>>>>>.");
    } else {
      in.advance(in.lengthUpTo("\n" + THEIRS));
    }
    twoVersions = !twoVersions;
    in.advance(in.lengthOfLine());
  }

  private void word() {
    int length = in.lengthOf(0, Lexer::isWordPart);
    int hyphenated = length;
    while (in.peek(hyphenated) == '-' && isWordPart(in.peek(hyphenated + 1))) {
      hyphenated = in.lengthOf(hyphenated + 1, Lexer::isWordPart);
    }
    String word = in.upTo(hyphenated);
    in.add(hyphenated > length ? Type.HYPHENATED : typeOf(word), hyphenated, word);
  }

  private static Type typeOf(String word) {
    Type plain = word.charAt(0) <= 'Z' ? Type.TYPE : Type.NAME;
    return KEYWORDS.getOrDefault(word, plain);
  }

  private boolean startsNumber() {
    int from = in.peek(0) == '-' ? 1 : 0;
    return isDigit(in.peek(from)) || (in.peek(from) == '.' && isDigit(in.peek(from + 1)));
  }

  private void number() {
    int length = in.lengthOf(1, letter -> isWordPart(letter) || letter == '.');
    String digits = in.upTo(length);
    int behind = in.lengthOf(length, Lexer::isBlank);
    if (in.peek(behind) == '%' && WrittenNumber.isPlain(digits)) {
      in.slip(
          ProblemKind.WRONG_VALUE,
          WrittenNumber.message(digits + "%"),
          WrittenNumber.share(digits));
      in.add(Type.NUMBER, behind + 1, WrittenNumber.ANY);
    } else if (WrittenNumber.isPlain(digits)) {
      in.add(Type.NUMBER, length, digits);
    } else {
      in.slip(ProblemKind.WRONG_VALUE, WrittenNumber.message(digits), WrittenNumber.hint(digits));
      in.add(Type.NUMBER, length, WrittenNumber.ANY);
    }
  }

  /** A comparison, also where its two signs are apart or in another order. */
  private boolean operator(char first) {
    if ("=!<>".indexOf(first) < 0) {
      return false;
    }
    int second = in.lengthOf(1, Lexer::isBlank);
    String both = "" + first + in.peek(second);
    boolean apart = second > 1;
    if (first == '=' && in.peek(second) != '>' && in.peek(second) != '<') {
      equalsSigns();
    } else if (OTHER_SIGNS.containsKey(both)) {
      noComparison(both, OTHER_SIGNS.getOrDefault(both, ""), second + 1);
    } else if (SIGNS.containsKey(both) && apart) {
      noComparison(both, both, second + 1);
    } else if (SIGNS.containsKey(both)) {
      in.add(SIGNS.getOrDefault(both, Type.SYMBOL), 2, both);
    } else {
      if (both.equals("<-") && !apart) {
        in.slip(
            ProblemKind.WRONG_OPERATOR, "\"<-\" is no comparison of rules.", "Write < - instead.");
      }
      return sign(in.upTo(1));
    }
    return true;
  }

  private void equalsSigns() {
    int signs = 0;
    int length = 0;
    for (int next = 0; in.peek(next) == '='; next = in.lengthOf(length, Lexer::isBlank)) {
      signs++;
      length = next + 1;
    }
    if (signs == 1) {
      in.slip(
          ProblemKind.SINGLE_EQUALS,
          "One equals sign stands where two are needed.",
          "Write == instead.");
    } else if (length > 2) {
      in.slip(ProblemKind.SINGLE_EQUALS, "This is no equals sign of rules.", "Write == instead.");
    }
    in.add(Type.EQUAL, length, "==");
  }

  private void noComparison(String found, String meant, int length) {
    in.slip(
        ProblemKind.WRONG_OPERATOR,
        found.equals(meant)
            ? "The two signs of " + meant + " stand apart."
            : MessageText.quoted(found) + " is no comparison of rules.",
        "Write " + meant + " instead.");
    in.add(SIGNS.getOrDefault(meant, Type.SYMBOL), length, meant);
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
      in.slip(
          ProblemKind.MISSING_BRACKET,
          MessageText.quoted(found) + " is a bracket that rules do not have.",
          "Write " + meant + " instead.");
    } else if (!meant.equals(found)) {
      oddCharacter(found.charAt(0), "Write " + meant + " instead.");
    }
    in.add(type, 1, meant);
    return true;
  }

  private void oddCharacter(int character, String hint) {
    in.slip(
        ProblemKind.ODD_CHARACTER,
        String.format(
            Locale.ROOT,
            "The character %s (U+%04X) is not among those that rules are written in.",
            MessageText.quoted(Character.toString(character)),
            character),
        hint);
  }

  private void other(int character) {
    if (Unseen.isBlank(character)) {
      in.advance(Character.charCount(character));
    } else if (Character.isDigit(character)) {
      String digits =
          in.upTo(in.lengthOf(0, letter -> ForeignDigits.belong(Character.toString(letter))));
      String meant = ForeignDigits.plain(digits);
      in.slip(
          ProblemKind.ODD_CHARACTER,
          "The digits " + MessageText.quoted(digits) + " are not those that rules are written in.",
          "Write " + MessageText.whole(meant) + ".");
      in.add(Type.NUMBER, digits.length(), meant);
    } else if (character > LAST_PLAIN || !Characters.allowed(character)) {
      join(character);
    } else {
      String two = in.upTo(2);
      boolean pair = two.equals("||") || two.equals("&&") || two.equals("->");
      in.add(Type.SYMBOL, pair ? 2 : 1, pair ? two : in.upTo(1));
    }
  }

  /** Leaves a character out that stands in no rule, and joins the parts of the word around it. */
  private void join(int character) {
    if (Characters.allowed(character)) {
      oddCharacter(
          character,
          "Type it again: outside of texts there are only plain letters, digits and signs.");
    }
    boolean inWord = in.touchesLast() && in.last().isWordOrKeyword();
    in.advance(Character.charCount(character));
    int length = in.lengthOf(0, Lexer::isWordPart);
    if (!inWord || length == 0) {
      return;
    }
    String rest = in.upTo(length);
    String whole = in.last().value() + rest;
    in.extendLast(typeOf(whole), in.last().text() + Character.toString(character) + rest, whole);
    in.advance(length);
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

  static boolean isWordPart(int letter) {
    return isLetter(letter) || isDigit(letter) || letter == '_';
  }
}

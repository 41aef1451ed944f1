package org.channelwise.syntax;

import java.util.List;

/**
 * A word, a sign or a text of a rule file.
 *
 * @param type what it is, or what it was probably meant to be
 * @param text how the file writes it, quotes included
 * @param value what it says: a text without its quotes, and everything else without slips of the
 *     pen
 * @param line from 1
 * @param column from 1, in code points
 * @param startsLine whether nothing stands before it on its line
 * @param problems what is wrong with how it is written; told where the token is made use of
 */
public record Token(
    Type type,
    String text,
    String value,
    int line,
    int column,
    boolean startsLine,
    List<TokenMistake> problems) {

  /** A text has at most so many characters. */
  static final int LONGEST_TEXT = 500;

  /** The sorts of tokens. */
  public enum Type {
    PACKAGE,
    IMPORT,
    RULE,
    WHEN,
    THEN,
    INSERT,
    END,
    NOT,
    EXISTS,
    IN,
    CONTAINS,
    TRUE,
    FALSE,
    DOT("."),
    SEMICOLON(";"),
    COMMA(","),
    COLON(":"),
    STAR("*"),
    AT("@"),
    OPEN("("),
    CLOSE(")"),
    EQUAL("=="),
    UNEQUAL("!="),
    GREATER(">"),
    AT_LEAST(">="),
    LESS("<"),
    AT_MOST("<="),
    /** A word that begins with a capital letter. */
    TYPE,
    /** A word that begins with a small letter and is none of the words above. */
    NAME,
    /** A name with a dollar sign. */
    BINDING,
    STRING,
    NUMBER,
    /** Words joined by hyphens; rules have none outside of texts. */
    HYPHENATED,
    /** A double quote without a partner, right behind a word. */
    LONE_QUOTE,
    /** A sign that rules do not have. */
    SYMBOL,
    END_OF_FILE;

    private final String sign;

    Type() {
      this("");
    }

    Type(String sign) {
      this.sign = sign;
    }

    /** The sign, empty for words and for what has many forms. */
    String sign() {
      return sign;
    }

    /** Whether it is a word with a meaning of its own. */
    boolean isKeyword() {
      return ordinal() <= FALSE.ordinal();
    }

    boolean isComparison() {
      return this == CONTAINS || (EQUAL.ordinal() <= ordinal() && ordinal() <= AT_MOST.ordinal());
    }

    boolean isLiteral() {
      return this == STRING || this == NUMBER || this == TRUE || this == FALSE;
    }
  }

  /** Whether it says more than any text may, so that there is no need to look at it. */
  public boolean isTooLong() {
    return value.codePointCount(0, value.length()) > LONGEST_TEXT;
  }

  /** The same place, taken for something else. */
  Token as(Type other, String meant) {
    return new Token(other, text, meant, line, column, startsLine, List.of());
  }

  /** The same place, where more stands than was seen at first. */
  Token written(Type other, String more, String meant, List<TokenMistake> problems) {
    return new Token(other, more, meant, line, column, startsLine, List.copyOf(problems));
  }

  /** Whether it is of a type. */
  public boolean is(Type wanted) {
    return type == wanted;
  }

  /** Whether it is a word without a meaning of its own. */
  boolean isWord() {
    return type == Type.NAME || type == Type.TYPE;
  }

  boolean isWordOrKeyword() {
    return isWord() || type.isKeyword();
  }

  /** The column right behind it. */
  int end() {
    return column + text.codePointCount(0, text.length());
  }

  /** Whether another token stands right behind it. */
  boolean touches(Token next) {
    return line == next.line && end() == next.column;
  }
}

package org.channelwise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.Token.Type;

/** Parses the values that conditions compare with. */
final class ValueParser {

  private static final Set<String> TRUE = Set.of("true", "yes", "on");
  private static final Set<String> FALSE = Set.of("false", "no", "off");
  private static final String VALUES = "Write a text in double quotes, a number, true or false.";

  private final TokenCursor tokens;
  private boolean listOpen;

  ValueParser(TokenCursor tokens) {
    this.tokens = tokens;
  }

  /** Whether the list that was read last lacks its closing bracket, and nobody was told. */
  boolean isListOpen() {
    return listOpen;
  }

  /** A literal or the name of a value; what is wrong with it is told. */
  Optional<Token> one() {
    listOpen = false;
    return tokens.at(Type.BINDING) ? Optional.of(tokens.take()) : literal(false);
  }

  /** The literals behind {@code in}. */
  Optional<List<Token>> list() {
    listOpen = false;
    if (!tokens.accept(Type.OPEN)) {
      return bareList();
    }
    List<Token> found = new ArrayList<>();
    while (true) {
      Optional<Token> literal = literal(true);
      if (literal.isEmpty()) {
        tokens.skipUntil(() -> tokens.at(Type.CLOSE) || tokens.startsLine());
        tokens.accept(Type.CLOSE);
        return Optional.empty();
      }
      found.add(literal.get());
      if (tokens.at(Type.COMMA, Type.CLOSE)) {
        tokens.leaveOut(ProblemKind.UNEXPECTED_TEXT, "Here is a comma too many.");
      }
      if (tokens.accept(Type.CLOSE)) {
        return Optional.of(found);
      }
      if (tokens.at(Type.COMMA) && ConstraintParser.beginsConstraint(tokens, 1)) {
        tokens.tellMissing(Type.CLOSE);
        return Optional.of(found);
      }
      if (tokens.peek().type().isLiteral()) {
        tokens.tellMissing(Type.COMMA);
      } else if (!tokens.accept(Type.COMMA)) {
        listOpen = true;
        return Optional.of(found);
      }
    }
  }

  private Optional<List<Token>> bareList() {
    if (!tokens.peek().type().isLiteral()) {
      return literal(true).map(List::of);
    }
    tokens.tellBehind(
        ProblemKind.MISSING_BRACKET,
        "The brackets around the values behind \"in\" are missing.",
        "Write them as in (\"one\", \"other\").");
    List<Token> found = new ArrayList<>(List.of(tokens.take()));
    while (tokens.at(Type.COMMA) && tokens.peek(1).type().isLiteral()) {
      tokens.skip();
      found.add(tokens.take());
    }
    return Optional.of(found);
  }

  private Optional<Token> literal(boolean inList) {
    Token found = tokens.peek();
    if (found.is(Type.NUMBER)) {
      return Optional.of(number(inList));
    }
    if (found.type().isLiteral()) {
      return Optional.of(tokens.take());
    }
    boolean word = found.isWord() || found.is(Type.HYPHENATED);
    if (word && !tokens.atForeignWord(0) && !tokens.at(1, Type.DOT) && !tokens.at(1, Type.OPEN)) {
      return Optional.of(word());
    }
    if (tokens.at(1, Type.DOT) && !found.is(Type.BINDING)) {
      tokens.tell(
          ProblemKind.WRONG_VALUE, "A field is compared with a value, and this is none.", VALUES);
    } else if (tokens.atAny(Type.COMMA, Type.CLOSE)) {
      tokens.tell(ProblemKind.INCOMPLETE_CONDITION, "The value is missing before this.", VALUES);
    } else {
      tokens.tellUnexpected(ProblemKind.INCOMPLETE_CONDITION, "a value", VALUES);
    }
    return Optional.empty();
  }

  /** A text without quotes, or a truth value in other words. */
  private Token word() {
    Token found = tokens.peek();
    String folded = found.text().toLowerCase(Locale.ROOT);
    if (TRUE.contains(folded) || FALSE.contains(folded)) {
      String meant = TRUE.contains(folded) ? "true" : "false";
      tokens.tell(
          ProblemKind.WRONG_VALUE,
          MessageText.quoted(found.text()) + " is no value of rules.",
          "Write " + meant + ".");
      return tokens.take().as(TRUE.contains(folded) ? Type.TRUE : Type.FALSE, meant);
    }
    StringBuilder words = new StringBuilder(found.text());
    int count = 1;
    while (tokens.at(count, Type.NAME)
        && !tokens.startsLine(count)
        && !tokens.atForeignWord(count)) {
      words.append(' ').append(tokens.peek(count).text());
      count++;
    }
    tokens.tell(
        ProblemKind.MISSING_QUOTE,
        "The text " + MessageText.whole(words.toString()) + " has no double quotes around it.",
        "Write " + MessageText.toWrite(words.toString()) + ".");
    tokens.skip(count + (tokens.at(count, Type.LONE_QUOTE) ? 1 : 0));
    return found.as(Type.STRING, words.toString());
  }

  /** A number, also where a comma or a blank stands in it. */
  private Token number(boolean inList) {
    Token first = tokens.peek();
    boolean comma =
        !inList
            && tokens.at(1, Type.COMMA)
            && first.touches(tokens.peek(1))
            && tokens.peek(1).touches(tokens.peek(2));
    int second = comma ? 2 : 1;
    if (!isDigits(tokens.peek(second)) || tokens.startsLine(second)) {
      return tokens.take();
    }
    String rest = tokens.peek(second).text();
    tokens.tell(
        ProblemKind.WRONG_VALUE,
        WrittenNumber.message(first.text() + (comma ? "," : " ") + rest),
        WrittenNumber.joined(first.text(), rest, comma));
    tokens.skip(second + 1);
    return first.as(Type.NUMBER, WrittenNumber.ANY);
  }

  private static boolean isDigits(Token token) {
    return token.is(Type.NUMBER)
        && token.text().chars().allMatch(letter -> '0' <= letter && letter <= '9');
  }
}

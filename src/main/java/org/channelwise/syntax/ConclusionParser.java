package org.channelwise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.Token.Type;

/** Parses the conclusion of a rule and the word that ends the rule. */
final class ConclusionParser {

  private static final String SHAPE = "Write insert( $fact.verb(\"reason\") );";

  private final TokenCursor tokens;

  ConclusionParser(TokenCursor tokens) {
    this.tokens = tokens;
  }

  /** The conclusion, empty if it was not understood; what is wrong with it is told. */
  Optional<SyntaxTree.Conclusion> parse() {
    tokens.leaveOutBehind(Type.COLON, "\"then\"");
    Optional<SyntaxTree.Conclusion> conclusion = Optional.empty();
    if (begins()) {
      int brackets = opens();
      conclusion = call();
      if (conclusion.isEmpty() || !closes(1 + brackets)) {
        giveUp();
      }
    }
    end();
    return conclusion;
  }

  /** Whether a conclusion is made; other things that a rule would do are left out. */
  private boolean begins() {
    boolean misspelt =
        tokens.resembles(0, "insert") && tokens.at(1, Type.OPEN) && !tokens.atForeignWord(0);
    if (tokens.at(Type.INSERT) || tokens.at(Type.BINDING, Type.DOT) || misspelt) {
      return true;
    }
    if (tokens.at(Type.END)) {
      tokens.tell(ProblemKind.WRONG_CONCLUSION, "The rule concludes nothing.", SHAPE);
    } else if (tokens.atForeignWord(0)) {
      tokens.tellForeign(tokens.peek().text());
    } else {
      tokens.tell(
          ProblemKind.FOREIGN_DRL,
          "Rules conclude something and do nothing else.",
          "Delete it, and conclude with insert( $fact.verb(\"reason\") );");
    }
    tokens.skipUntil(() -> tokens.at(Type.INSERT) || isOver());
    return tokens.at(Type.INSERT);
  }

  /** How many brackets around the call are open. */
  private int opens() {
    if (tokens.at(Type.BINDING)) {
      tokens.tell(
          ProblemKind.WRONG_CONCLUSION,
          "The word \"insert\" and its brackets are missing around the conclusion.",
          SHAPE);
      return 0;
    }
    if (!tokens.accept(Type.INSERT)) {
      tokens.replaceWord(ProblemKind.WRONG_CONCLUSION, "insert");
    }
    if (tokens.accept(Type.OPEN)) {
      return 1;
    }
    tokens.tellMissing(Type.OPEN);
    return 0;
  }

  private Optional<SyntaxTree.Conclusion> call() {
    Optional<Token> fact = fact();
    if (fact.isEmpty()) {
      return Optional.empty();
    }
    if (!tokens.accept(Type.DOT)) {
      tokens.tellUnexpected("\".\" and a verb", SHAPE);
      return Optional.empty();
    }
    Optional<Token> verb = verb();
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    if (!tokens.accept(Type.OPEN)) {
      if (!tokens.at(Type.STRING) && !tokens.startsLine()) {
        tokens.tellUnexpected("\"(\"", SHAPE);
        return Optional.empty();
      }
      tokens.tellMissing(Type.OPEN);
      if (!tokens.at(Type.STRING)) {
        return Optional.empty();
      }
    }
    return texts().map(texts -> new SyntaxTree.Conclusion(fact.get(), verb.get(), texts));
  }

  private Optional<Token> fact() {
    if (tokens.at(Type.BINDING)) {
      return Optional.of(tokens.take());
    }
    if (tokens.at(Type.NAME, Type.DOT)) {
      return Optional.of(tokens.takeUnmarked());
    }
    tokens.tellUnexpected("a bound fact such as $fact", "");
    return Optional.empty();
  }

  private Optional<Token> verb() {
    if (tokens.at(Type.NAME)) {
      return Optional.of(tokens.take());
    }
    if (!tokens.at(Type.TYPE, Type.OPEN)) {
      tokens.tellUnexpected("a verb", SHAPE);
      return Optional.empty();
    }
    String text = tokens.peek().text();
    String meant = text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    tokens.tell(
        ProblemKind.UNKNOWN_VERB,
        MessageText.quoted(text) + " has a capital letter, and verbs begin with a small one.",
        "Write " + MessageText.whole(meant) + ".");
    return Optional.of(tokens.take().as(Type.NAME, meant));
  }

  private Optional<List<Token>> texts() {
    List<Token> texts = new ArrayList<>();
    if (tokens.at(Type.CLOSE)) {
      return Optional.of(texts);
    }
    do {
      if (!tokens.at(Type.STRING)) {
        tellNoText();
        return Optional.empty();
      }
      texts.add(tokens.take());
      rest(texts.get(texts.size() - 1));
    } while (tokens.accept(Type.COMMA));
    return Optional.of(texts);
  }

  private void tellNoText() {
    if (tokens.peek().isWord()) {
      tokens.tell(
          ProblemKind.MISSING_QUOTE,
          "The text that begins here has no double quotes around it.",
          "Write a double quote before it and one behind it.");
    } else {
      tokens.tellUnexpected(
          "a text in double quotes", "Write what the rule means as a sentence in double quotes.");
    }
  }

  /** Leaves out what stands behind a text and belongs to it. */
  private void rest(Token text) {
    if (tokens.atSymbol("+")) {
      tokens.tellForeign("+");
      tokens.skipUntil(() -> tokens.atAny(Type.CLOSE, Type.COMMA, Type.SEMICOLON) || isOver());
      return;
    }
    if (tokens.atAny(Type.COMMA, Type.CLOSE, Type.SEMICOLON)) {
      return;
    }
    int line = tokens.peek().line();
    int last = 0;
    for (int next = 0; tokens.isOnLine(next, line); next++) {
      boolean quote = tokens.at(next, Type.STRING) || tokens.at(next, Type.LONE_QUOTE);
      last = quote ? next + 1 : last;
    }
    boolean goesOn = !text.problems().isEmpty() && line == text.line() + 1;
    if (last > 0 && line == text.line()) {
      tokens.tell(
          ProblemKind.UNEXPECTED_TEXT,
          "A double quote stands inside the text and ends it before this.",
          "Write single quotes inside a text, or none.");
      tokens.skip(last);
    } else if (goesOn) {
      tokens.skip(last);
    }
  }

  /**
   * Takes the brackets and the semicolon at the end; false if something else stands there.
   *
   * @param brackets how many are open: two, or one if that around the call is missing
   */
  private boolean closes(int brackets) {
    int open = brackets;
    while (open > 0 && tokens.accept(Type.CLOSE)) {
      open--;
    }
    if (open > 0 && !breaksOff() && !tokens.at(Type.SEMICOLON)) {
      tokens.tellUnexpected("\",\" or \")\"", "");
      return false;
    }
    if (open > 0) {
      tokens.tellBehind(
          ProblemKind.MISSING_BRACKET,
          "A closing bracket is missing here.",
          "Write " + ")".repeat(open) + " here.");
    }
    boolean openingMissing = brackets == 1;
    if (openingMissing && tokens.at(Type.CLOSE)) {
      tokens.skip();
    }
    while (tokens.at(Type.CLOSE)) {
      tokens.leaveOut(ProblemKind.MISSING_BRACKET, "This closing bracket has no opening one.");
    }
    if (tokens.accept(Type.SEMICOLON)) {
      return true;
    }
    if (tokens.atAny(Type.COLON, Type.COMMA, Type.DOT)) {
      tokens.replaceSign(ProblemKind.MISSING_SEMICOLON, "a semicolon", ";");
    } else if (breaksOff()) {
      tokens.tellMissing(Type.SEMICOLON);
    } else {
      tokens.tellUnexpected("\";\"", "");
      return false;
    }
    return true;
  }

  private boolean breaksOff() {
    return tokens.startsLine() || isOver();
  }

  private void giveUp() {
    tokens.skipUntil(() -> tokens.at(Type.SEMICOLON) || isOver());
    if (tokens.at(Type.SEMICOLON)) {
      tokens.skip();
    }
  }

  private void end() {
    if (!isOver() && !tokens.atUnknownWordBefore(Type.RULE, Type.END_OF_FILE)) {
      tokens.tell(
          ProblemKind.FOREIGN_DRL,
          "A rule has one conclusion, and "
              + MessageText.quoted(tokens.peek().text())
              + " begins another.",
          "Write a second rule for it, or delete it.");
      tokens.skipUntil(this::isOver);
    }
    if (tokens.accept(Type.END)) {
      return;
    }
    if (tokens.at(Type.RULE) || tokens.atEnd()) {
      tokens.tellBehind(
          ProblemKind.MISSING_END,
          "The word \"end\" is missing behind the rule.",
          "Write end on a line of its own below.");
    } else {
      tokens.replaceWord(ProblemKind.MISSING_END, "end");
    }
  }

  private boolean isOver() {
    return tokens.atAny(Type.END, Type.RULE, Type.END_OF_FILE) || tokens.atMisspelt("end");
  }
}

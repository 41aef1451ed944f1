package org.channelwise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.Suggestion;
import org.channelwise.syntax.Token.Type;

/** Parses the conditions of a rule, up to its conclusion. */
final class ConditionParser {

  private static final Set<Type> BEHIND_THEN =
      Set.of(Type.INSERT, Type.BINDING, Type.NAME, Type.TYPE, Type.END, Type.COLON);

  private final TokenCursor tokens;
  private final List<String> types;
  private final ConstraintParser constraints;
  private final List<SyntaxTree.Condition> found = new ArrayList<>();
  private boolean whole = true;

  /** Brackets around a condition that were left out, and are not closed yet. */
  private int surplus;

  ConditionParser(TokenCursor tokens, List<String> types) {
    this.tokens = tokens;
    this.types = types;
    this.constraints = new ConstraintParser(tokens, this::endsCondition);
  }

  List<SyntaxTree.Condition> found() {
    return found;
  }

  /** Whether all conditions were understood. */
  boolean isWhole() {
    return whole && constraints.isWhole();
  }

  /** Parses conditions; false if no conclusion follows. */
  boolean parse() {
    tokens.leaveOutBehind(Type.COLON, "\"when\"");
    boolean none = true;
    while (!isOver()) {
      none = false;
      if (!slip()) {
        condition();
      }
    }
    if (tokens.at(Type.THEN)) {
      if (none) {
        whole = false;
        tokens.tellUnexpected(
            ProblemKind.INCOMPLETE_CONDITION,
            "a condition",
            "Write a condition, for example Candidate( ... ).");
      }
      tokens.take();
    } else if (atMisspeltThen()) {
      tokens.replaceWord(ProblemKind.MISSING_THEN, "then");
    } else if (atConclusion()) {
      tokens.tell(
          ProblemKind.MISSING_THEN,
          "The word \"then\" is missing before this conclusion.",
          "Write then on a line of its own above.");
    } else {
      whole = false;
      tokens.tellBehind(
          ProblemKind.MISSING_THEN,
          "The rule breaks off here.",
          "Write the rest of it: then, its conclusion, and end.");
      return false;
    }
    return true;
  }

  /** Whether the conditions end here, as they must or because the rest is missing. */
  boolean isOver() {
    return tokens.atAny(Type.THEN, Type.END, Type.END_OF_FILE)
        || (tokens.at(Type.RULE) && (tokens.startsLine() || tokens.at(1, Type.STRING)))
        || atConclusion()
        || atMisspeltThen();
  }

  /** Whether something else than the rest of a condition begins here. */
  private boolean endsCondition() {
    return isOver() || (tokens.startsLine() && beginsCondition());
  }

  private boolean atMisspeltThen() {
    return (tokens.atMisspelt("then") && BEHIND_THEN.contains(tokens.peek(1).type()))
        || tokens.atUnknownWordBefore(Type.INSERT);
  }

  private boolean atConclusion() {
    return tokens.startsLine()
        && (tokens.at(Type.INSERT) || tokens.at(Type.BINDING, Type.DOT, Type.NAME, Type.OPEN));
  }

  /** Whether a condition begins here and nothing else could, slips in its beginning included. */
  boolean beginsCondition() {
    return switch (tokens.peek().type()) {
      case TYPE -> tokens.at(1, Type.OPEN);
      case NOT, EXISTS -> tokens.at(1, Type.TYPE) || tokens.at(1, Type.BINDING);
      case BINDING ->
          tokens.at(1, Type.TYPE)
              || ((tokens.at(1, Type.COLON) || tokens.at(1, Type.EQUAL))
                  && (tokens.at(2, Type.TYPE) || typeInSmallLetters(2).isPresent()));
      case NAME ->
          typeInSmallLetters(0).isPresent()
              || (tokens.at(1, Type.COLON) && tokens.at(2, Type.TYPE));
      default -> false;
    };
  }

  private Optional<String> typeInSmallLetters(int further) {
    String text = tokens.peek(further).text();
    return tokens.at(further, Type.NAME) && tokens.at(further + 1, Type.OPEN)
        ? types.stream().filter(type -> type.equalsIgnoreCase(text)).findFirst()
        : Optional.empty();
  }

  /** Leaves out what stands between conditions and is none; false if a condition may begin here. */
  private boolean slip() {
    String word = tokens.peek().text().toLowerCase(Locale.ROOT);
    boolean named = tokens.at(1, Type.COLON) || typeInSmallLetters(0).isPresent();
    if (tokens.atAny(Type.COMMA, Type.SEMICOLON)) {
      tokens.leaveOut(
          ProblemKind.UNEXPECTED_TEXT,
          "Conditions stand below each other without a sign between them.");
    } else if (tokens.at(Type.CLOSE) && surplus > 0) {
      surplus--;
      tokens.skip();
    } else if (tokens.at(Type.CLOSE)) {
      tokens.leaveOut(ProblemKind.MISSING_BRACKET, "This closing bracket has no opening one.");
    } else if (ConstraintParser.JOINING.contains(word)) {
      tokens.tellForeign(word);
      tokens.skip();
    } else if (tokens.atSignLine() || atLineOfWords()) {
      tokens.leaveOutLine();
    } else if (tokens.atForeignWord(0) && !named && !tokens.at(Type.TYPE)) {
      tokens.tellForeign(tokens.peek().text());
      if (tokens.at(1, Type.OPEN)) {
        tokens.skip();
        tokens.skipBrackets();
      } else {
        tokens.skipLine();
      }
    } else {
      return false;
    }
    return true;
  }

  private boolean atLineOfWords() {
    if (!tokens.startsLine() || tokens.startsLine(1)) {
      return false;
    }
    int words = 0;
    while (tokens.peek(words).isWord() && (words == 0 || !tokens.startsLine(words))) {
      words++;
    }
    return words > 0 && tokens.startsLine(words);
  }

  private void condition() {
    Optional<Token> prefix = prefix();
    Optional<Token> binding = prefix.isPresent() ? Optional.empty() : binding();
    Optional<Token> type = type();
    if (type.isEmpty()) {
      tellNoType(prefix, binding);
      giveUp();
      return;
    }
    Optional<List<SyntaxTree.Constraint>> asked = constraints.parse();
    if (asked.isEmpty()) {
      giveUp();
    }
    found.add(new SyntaxTree.Condition(prefix, binding, type.get(), asked.orElse(List.of())));
  }

  private void tellNoType(Optional<Token> prefix, Optional<Token> binding) {
    Token next = tokens.peek();
    String hint = "";
    if (prefix.isPresent() && next.is(Type.BINDING)) {
      hint = namesNothing(prefix.get());
    } else if (binding.isPresent() && isPrefix(next)) {
      hint = namesNothing(next);
    }
    boolean begun = prefix.isPresent() || binding.isPresent();
    tokens.tellUnexpected(begun ? "a type of facts" : "a condition or \"then\"", hint);
  }

  private static String namesNothing(Token word) {
    return "A condition with " + word.text() + " names nothing; write it without a name.";
  }

  private static boolean isPrefix(Token token) {
    return token.is(Type.NOT) || token.is(Type.EXISTS);
  }

  private Optional<Token> prefix() {
    if (!isPrefix(tokens.peek())) {
      return Optional.empty();
    }
    Token word = tokens.take();
    if (tokens.at(Type.OPEN)) {
      tokens.tell(
          ProblemKind.UNEXPECTED_TEXT,
          "No bracket stands between " + MessageText.quoted(word.text()) + " and its condition.",
          "Write " + word.text() + " Candidate( ... ), without brackets around.");
      tokens.skip();
      surplus++;
    }
    return Optional.of(word);
  }

  private Optional<Token> binding() {
    if (tokens.at(Type.BINDING)) {
      Token name = tokens.take();
      if (tokens.at(Type.EQUAL)) {
        tokens.tell(
            ProblemKind.UNEXPECTED_TEXT, "A fact gets its name with a colon.", "Write : instead.");
        tokens.skip();
      } else if (!tokens.accept(Type.COLON) && tokens.peek().isWord()) {
        tokens.tellMissing(Type.COLON);
      }
      return Optional.of(name);
    }
    boolean unmarked =
        tokens.at(Type.NAME, Type.COLON) && (tokens.at(2, Type.TYPE) || tokens.at(2, Type.NAME));
    if (!unmarked) {
      return Optional.empty();
    }
    Token name = tokens.takeUnmarked();
    tokens.take();
    return Optional.of(name);
  }

  private Optional<Token> type() {
    Optional<String> known = typeInSmallLetters(0);
    if (known.isPresent()) {
      tokens.tell(
          ProblemKind.UNKNOWN_TYPE,
          "The type of a fact begins with a capital letter, and "
              + MessageText.quoted(tokens.peek().text())
              + " does not.",
          "Did you mean " + MessageText.quoted(known.get()) + "?");
      return Optional.of(tokens.take().as(Type.TYPE, known.get()));
    }
    if (!tokens.at(Type.TYPE)) {
      return Optional.empty();
    }
    Token type = tokens.take();
    return Optional.of(
        type.problems().isEmpty()
            ? type
            : type.as(Type.TYPE, Suggestion.nearest(type.value(), types).orElse(type.value())));
  }

  /** Goes on where the next condition begins. */
  private void giveUp() {
    whole = false;
    if (!isOver()) {
      tokens.skip();
    }
    tokens.skipUntil(this::endsCondition);
  }
}

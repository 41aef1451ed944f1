package org.channelwise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.Token.Type;

/** Parses what a condition asks of its fact, between its brackets. */
final class ConstraintParser {

  private static final String COMMA_TOO_MANY = "Here is a comma too many.";
  static final Set<String> JOINING = Set.of("or", "and", "||", "&&");
  private static final Set<String> SUMS = Set.of("+", "-", "*", "/", "%");
  private static final Set<String> SAME = Set.of("is", "equals", "equal", "eq");

  /** What a comparison turns into when its sides change places. */
  private static final Map<Type, String> TURNED =
      Map.of(
          Type.EQUAL, "==",
          Type.UNEQUAL, "!=",
          Type.GREATER, "<",
          Type.AT_LEAST, "<=",
          Type.LESS, ">",
          Type.AT_MOST, ">=");

  private final TokenCursor tokens;
  private final ValueParser values;
  private final BooleanSupplier ends;
  private boolean whole = true;

  /**
   * A parser of constraints.
   *
   * @param ends whether the condition must end where the tokens stand, since something else begins
   */
  ConstraintParser(TokenCursor tokens, BooleanSupplier ends) {
    this.tokens = tokens;
    this.values = new ValueParser(tokens);
    this.ends = ends;
  }

  boolean isWhole() {
    return whole;
  }

  /** The constraints, empty if their brackets are not to be found. */
  Optional<List<SyntaxTree.Constraint>> parse() {
    List<SyntaxTree.Constraint> found = new ArrayList<>();
    if (!tokens.accept(Type.OPEN)) {
      if (ends.getAsBoolean() || tokens.startsLine()) {
        tokens.tellBehind(
            ProblemKind.MISSING_BRACKET,
            "The brackets are missing here.",
            "Write () here, with what must hold in between.");
        return Optional.of(found);
      }
      if (!tokens.atAny(Type.NAME, Type.HYPHENATED)) {
        tokens.tellUnexpected("\"(\"", "");
        return Optional.empty();
      }
      tokens.tellMissing(Type.OPEN);
    }
    while (!tokens.accept(Type.CLOSE)) {
      if (ends.getAsBoolean()) {
        tellUnclosed();
        break;
      }
      if (tokens.at(Type.COMMA)) {
        tokens.leaveOut(ProblemKind.UNEXPECTED_TEXT, COMMA_TOO_MANY);
        continue;
      }
      Optional<SyntaxTree.Constraint> constraint = constraint();
      constraint.ifPresent(found::add);
      if (constraint.isPresent()) {
        separator();
      } else {
        leaveOutRest();
      }
    }
    return Optional.of(found);
  }

  /** A rule that breaks off is told as such, without its brackets. */
  private void tellUnclosed() {
    if (!tokens.atAny(Type.END_OF_FILE, Type.RULE)) {
      tokens.tellBehind(
          ProblemKind.MISSING_BRACKET,
          "A closing bracket is missing here.",
          "Write " + (values.isListOpen() ? "))" : ")") + " here.");
    }
  }

  /** Takes what stands between two constraints: one comma. */
  private void separator() {
    while (!tokens.at(Type.CLOSE) && !ends.getAsBoolean()) {
      String word = tokens.peek().text().toLowerCase(Locale.ROOT);
      if (tokens.at(Type.COMMA, Type.CLOSE) || tokens.at(Type.COMMA, Type.COMMA)) {
        tokens.leaveOut(ProblemKind.UNEXPECTED_TEXT, COMMA_TOO_MANY);
      } else if (tokens.accept(Type.COMMA)) {
        return;
      } else if (JOINING.contains(word)) {
        tokens.tellForeign(word);
        boolean value = tokens.atValue(1);
        tokens.skip(value ? 2 : 1);
        if (!value) {
          return;
        }
      } else if (beginsConstraint(tokens, 0)) {
        tokens.tellMissing(Type.COMMA);
        return;
      } else if (tokens.atAny(Type.SEMICOLON, Type.DOT) && beginsConstraint(tokens, 1)) {
        tokens.replaceSign(ProblemKind.MISSING_COMMA, "a comma", ",");
        return;
      } else {
        tokens.tellUnexpected("\",\" or \")\"", "");
        whole = false;
        leaveOutRest();
        return;
      }
    }
  }

  static boolean beginsConstraint(TokenCursor tokens, int from) {
    if (tokens.at(from, Type.BINDING)) {
      return tokens.at(from + 1, Type.COLON) && tokens.at(from + 2, Type.NAME);
    }
    Type next = tokens.peek(from + 1).type();
    return tokens.at(from, Type.NAME)
        && !tokens.atForeignWord(from)
        && (next.isComparison() || next == Type.DOT || next == Type.IN || next == Type.NOT);
  }

  /** Leaves out the rest of a constraint and the comma behind it, so that the others stay. */
  private void leaveOutRest() {
    int open = 0;
    boolean first = true;
    while (!ends.getAsBoolean()
        && (first || !tokens.startsLine())
        && !(open == 0 && tokens.atAny(Type.COMMA, Type.CLOSE))) {
      open += tokens.at(Type.OPEN) ? 1 : tokens.at(Type.CLOSE) ? -1 : 0;
      tokens.skip();
      first = false;
    }
    if (tokens.at(Type.COMMA)) {
      tokens.skip();
    }
  }

  private Optional<SyntaxTree.Constraint> constraint() {
    if (tokens.at(Type.BINDING, Type.COLON) || tokens.at(Type.NAME, Type.COLON, Type.NAME)) {
      Token name = tokens.at(Type.BINDING) ? tokens.take() : tokens.takeUnmarked();
      tokens.take();
      return path().map(path -> new SyntaxTree.Bind(name, path));
    }
    if (turned()) {
      return Optional.empty();
    }
    if (tokens.atSymbol("!") && tokens.at(1, Type.NAME)) {
      tokens.tell(
          ProblemKind.FOREIGN_DRL,
          "\"!\" belongs to other rule engines; rules here do without it.",
          "Write == false behind the field.");
      return Optional.empty();
    }
    if (tokens.peek().type().isComparison() && tokens.atValue(1)) {
      tokens.tell(
          ProblemKind.INCOMPLETE_CONDITION,
          "The field is missing before this comparison.",
          "Write it again, as in reach >= 0.2, reach < 0.9.");
      return Optional.empty();
    }
    if (tokens.at(Type.NOT, Type.NAME)) {
      tokens.tell(
          ProblemKind.WRONG_OPERATOR,
          "\"not\" stands before a field.",
          "Write != behind the field instead of ==, or begin the condition with not.");
      tokens.skip();
    }
    return path().flatMap(this::comparison);
  }

  /** The value before the field. */
  private boolean turned() {
    Type comparison = tokens.peek(1).type();
    if (!tokens.atValue(0) || !TURNED.containsKey(comparison) || !tokens.at(2, Type.NAME)) {
      return false;
    }
    StringBuilder field = new StringBuilder(tokens.peek(2).text());
    for (int next = 3; tokens.at(next, Type.DOT) || tokens.at(next, Type.NAME); next++) {
      field.append(tokens.peek(next).text());
    }
    tokens.tell(
        ProblemKind.WRONG_OPERATOR,
        "The field comes first, and then what it is compared with.",
        "Write "
            + MessageText.whole(field.toString())
            + " "
            + TURNED.getOrDefault(comparison, "")
            + " "
            + MessageText.whole(tokens.peek().text())
            + ".");
    return true;
  }

  private Optional<SyntaxTree.Path> path() {
    Token start = tokens.peek();
    StringBuilder name = new StringBuilder();
    do {
      Optional<Token> field = field();
      if (field.isEmpty()) {
        whole = false;
        return Optional.empty();
      }
      name.append(name.isEmpty() ? "" : ".").append(field.get().value());
    } while (tokens.accept(Type.DOT));
    return Optional.of(new SyntaxTree.Path(start, name.toString()));
  }

  /** A field, also as campaign files write it or with a capital letter. */
  private Optional<Token> field() {
    boolean hyphens = tokens.at(Type.HYPHENATED);
    boolean capital = tokens.at(Type.TYPE) && !tokens.at(1, Type.OPEN);
    if (hyphens || capital) {
      String text = tokens.peek().text();
      String meant = inCamelCase(text);
      tokens.tell(
          ProblemKind.UNKNOWN_FIELD,
          MessageText.quoted(text)
              + (hyphens
                  ? " has hyphens, and fields join their words with capital letters."
                  : " has a capital letter, and fields begin with a small one."),
          "Write " + MessageText.whole(meant) + ".");
      return Optional.of(tokens.take().as(Type.NAME, meant));
    }
    if (tokens.at(Type.NAME)) {
      return Optional.of(tokens.take());
    }
    boolean first = tokens.before().is(Type.OPEN);
    tokens.tellUnexpected(first ? "a field or \")\"" : "a field", "");
    return Optional.empty();
  }

  private static String inCamelCase(String hyphenated) {
    StringBuilder joined = new StringBuilder();
    for (String word : hyphenated.split("-", -1)) {
      String first = word.substring(0, 1);
      joined.append(
          joined.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT));
      joined.append(word.substring(1));
    }
    return joined.toString();
  }

  private Optional<SyntaxTree.Constraint> comparison(SyntaxTree.Path path) {
    Token at = tokens.peek();
    Optional<String> operator = operator();
    if (operator.isEmpty()) {
      tellNoOperator();
      return Optional.empty();
    }
    Optional<List<Token>> compared =
        operator.get().endsWith("in") ? values.list() : values.one().map(List::of);
    return compared.map(with -> new SyntaxTree.Comparison(path, at, operator.get(), with));
  }

  private Optional<String> operator() {
    String text = tokens.peek().text();
    boolean literal = tokens.atValue(1) && !tokens.at(1, Type.BINDING);
    boolean same = SAME.contains(text) && (literal || tokens.at(1, Type.NAME));
    if (tokens.peek().type().isComparison() || tokens.at(Type.IN)) {
      return Optional.of(tokens.take().value());
    }
    if (tokens.at(Type.NOT, Type.IN) || tokens.at(Type.NOT, Type.CONTAINS)) {
      tokens.take();
      return Optional.of("not " + tokens.take().value());
    }
    if (same || (literal && tokens.at(Type.COLON))) {
      return Optional.of(replaceOperator("=="));
    }
    if (literal && tokens.at(Type.NOT)) {
      return Optional.of(replaceOperator("!="));
    }
    if (text.equals("notin") && tokens.at(1, Type.OPEN)) {
      return Optional.of(replaceOperator("not in"));
    }
    return Optional.empty();
  }

  private String replaceOperator(String meant) {
    tokens.tell(
        ProblemKind.WRONG_OPERATOR,
        MessageText.quoted(tokens.peek().text()) + " is no comparison of rules.",
        "Write " + meant + " instead.");
    tokens.skip();
    return meant;
  }

  private void tellNoOperator() {
    String text = tokens.peek().text();
    boolean negative = tokens.at(Type.NUMBER) && text.startsWith("-");
    if (tokens.at(Type.OPEN) && text.equals("(")) {
      tokens.tell(
          ProblemKind.FOREIGN_DRL,
          "Conditions call nothing.",
          "Compare a field, for example channel == \"email\".");
    } else if (negative || SUMS.contains(text)) {
      tokens.tellForeign(negative ? "-" : text);
    } else if (tokens.atAny(Type.NAME, Type.HYPHENATED) && !tokens.atForeignWord(0)) {
      tokens.tell(
          ProblemKind.WRONG_OPERATOR,
          MessageText.quoted(text) + " is no comparison of rules.",
          "Compare with ==, !=, >, >=, <, <=, in, not in, contains or not contains.");
    } else if (tokens.atAny(Type.COMMA, Type.CLOSE)) {
      tokens.tell(
          ProblemKind.INCOMPLETE_CONDITION,
          "The comparison is missing before this.",
          "Write what the field must be, for example == true.");
    } else {
      tokens.tellUnexpected(ProblemKind.INCOMPLETE_CONDITION, "an operator such as == or in", "");
    }
  }
}

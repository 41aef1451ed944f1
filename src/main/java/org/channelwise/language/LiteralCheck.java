package org.channelwise.language;

import static org.channelwise.syntax.MessageText.quoted;
import static org.channelwise.syntax.MessageText.whole;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.ProblemCollector;
import org.channelwise.syntax.Token;

/** Checks the values that conditions compare with. */
final class LiteralCheck {

  /** Beyond this a number does not fit what the engine makes of it. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000);

  private static final int MOST_DIGITS = 9;

  /** Longer numbers are not worth calculating with to find that they are too large. */
  private static final int LONGEST_NUMBER = 40;

  private static final int MOST_LITERALS = 100;
  private static final Pattern PLAIN_NUMBER =
      Pattern.compile("(0|[1-9][0-9]{0,8})(\\.[0-9]{1,9})?");

  /** Written so, a number has no more digits than it needs only if the point parts thousands. */
  private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{2}0");

  private final TermCheck terms;
  private final ProblemCollector problems;

  LiteralCheck(TermCheck terms, ProblemCollector problems) {
    this.terms = terms;
    this.problems = problems;
  }

  /** The value that a literal stands for: a string, a Long, a Double or a boolean. */
  static Object value(Token token) {
    return switch (token.type()) {
      case STRING -> token.value();
      case NUMBER -> number(token.value());
      default -> token.type() == Token.Type.TRUE;
    };
  }

  private static Object number(String digits) {
    if (isWhole(digits)) {
      return tooLarge(digits) ? 0L : Long.valueOf(digits);
    }
    return Double.valueOf(digits);
  }

  private static boolean isWhole(String digits) {
    return digits.indexOf('.') < 0;
  }

  private static boolean tooLarge(String digits) {
    return digits.length() > LONGEST_NUMBER || new BigDecimal(digits).abs().compareTo(LARGEST) > 0;
  }

  /** Reports each value that cannot stand at a path, and each that stands twice. */
  void check(List<Token> literals, FactPath path) {
    if (literals.size() > MOST_LITERALS) {
      problems.at(
          ProblemKind.TOO_LARGE,
          literals.get(MOST_LITERALS),
          "The list has more than " + MOST_LITERALS + " values.",
          "Write several rules, or ask for what the values have in common.");
      return;
    }
    Set<Object> seen = new HashSet<>();
    for (Token literal : literals) {
      check(literal, path);
      if (!seen.add(value(literal))) {
        problems.at(
            ProblemKind.REPEATED, literal, shown(literal) + " stands twice here.", "Delete one.");
      }
    }
  }

  private void check(Token literal, FactPath path) {
    Token.Type wanted =
        switch (path.kind()) {
          case NUMBER, WHOLE -> Token.Type.NUMBER;
          case FLAG -> Token.Type.TRUE;
          default -> Token.Type.STRING;
        };
    Token.Type given = literal.type() == Token.Type.FALSE ? Token.Type.TRUE : literal.type();
    if (given != wanted) {
      wrong(
          literal,
          "%s is a %s, and %s is none."
              .formatted(quoted(path.name()), path.kind().words(), shown(literal)),
          wantedHint(literal, wanted));
    } else if (given == Token.Type.NUMBER) {
      checkNumber(literal, path);
    } else if (given == Token.Type.STRING && !path.section().isEmpty()) {
      terms.checkFact(literal, path, problems);
    }
  }

  private void wrong(Token literal, String message, String hint) {
    problems.at(ProblemKind.WRONG_VALUE, literal, message, hint);
  }

  private static String wantedHint(Token literal, Token.Type wanted) {
    String given = literal.type() == Token.Type.STRING ? literal.value() : "";
    return switch (wanted) {
      case NUMBER ->
          PLAIN_NUMBER.matcher(given).matches()
              ? "Write " + given + ", without quotes."
              : "Write a number without quotes, for example 0.25 or 30.";
      case TRUE ->
          given.equals("true") || given.equals("false")
              ? "Write " + given + ", without quotes."
              : "Write true or false, without quotes.";
      default -> "Write a text in double quotes.";
    };
  }

  private void checkNumber(Token literal, FactPath path) {
    String digits = literal.value();
    String number = "The number " + quoted(digits);
    if (digits.length() > LONGEST_NUMBER) {
      wrong(literal, number + " has too many digits.", "Write it with fewer.");
    } else if (tooLarge(digits)) {
      wrong(
          literal,
          number + " is too large.",
          "Numbers go from -" + LARGEST + " to " + LARGEST + ".");
    } else if (digits.length() - 1 - digits.indexOf('.') > MOST_DIGITS && !isWhole(digits)) {
      String hint = "Up to " + MOST_DIGITS + " may stand behind the point.";
      wrong(literal, number + " has too many digits.", hint);
    } else if (digits.startsWith("-") && new BigDecimal(digits).signum() == 0) {
      // The engine takes -0.0 to be less than 0.
      wrong(literal, number + " is zero with a sign.", "Write 0.");
    } else if (!path.share() && THOUSANDS.matcher(digits).matches()) {
      String plain = new BigDecimal(digits).stripTrailingZeros().toPlainString();
      String meant = " may be meant as " + digits.replace(".", "") + " or as " + plain + ".";
      wrong(literal, number + meant, "Write one of the two.");
    } else if (path.kind() == FactPath.Kind.WHOLE && !isWhole(digits)) {
      String message = " is a whole number, and " + digits + " is none.";
      wrong(literal, quoted(path.name()) + message, "Write the number without a fraction.");
    } else if (path.share() && isBeyondShare(digits)) {
      String message = " is a share from 0 to 1, and " + digits + " is none.";
      wrong(literal, quoted(path.name()) + message, "Write 20 percent as 0.2.");
    }
  }

  private static boolean isBeyondShare(String digits) {
    BigDecimal number = new BigDecimal(digits);
    return number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0;
  }

  private static String shown(Token literal) {
    return literal.type() == Token.Type.STRING ? quoted(literal.value()) : whole(literal.value());
  }
}

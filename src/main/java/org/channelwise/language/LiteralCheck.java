package org.channelwise.language;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.Token;
import org.channelwise.language.RuleTextParser.LiteralContext;
import org.channelwise.source.ProblemKind;

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
  private final Faults faults;

  LiteralCheck(TermCheck terms, Faults faults) {
    this.terms = terms;
    this.faults = faults;
  }

  /** The value that a literal stands for: a string, a Long, a Double or a boolean. */
  static Object value(LiteralContext literal) {
    Token token = literal.getStart();
    return switch (token.getType()) {
      case RuleTextLexer.STRING -> Texts.of(token);
      case RuleTextLexer.NUMBER -> number(token.getText());
      default -> token.getType() == RuleTextLexer.TRUE;
    };
  }

  private static Object number(String digits) {
    return isWhole(digits) && tooLarge(digits) ? 0L : exact(digits);
  }

  private static Object exact(String digits) {
    if (isWhole(digits)) {
      return Long.valueOf(digits);
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
  void check(List<LiteralContext> literals, FactPath path) {
    if (literals.size() > MOST_LITERALS) {
      faults.at(
          ProblemKind.TOO_LARGE,
          literals.get(MOST_LITERALS).getStart(),
          "The list has more than " + MOST_LITERALS + " values.",
          "Write several rules, or ask for what the values have in common.");
      return;
    }
    Set<Object> seen = new HashSet<>();
    for (LiteralContext literal : literals) {
      check(literal.getStart(), path);
      if (!seen.add(value(literal))) {
        faults.at(
            ProblemKind.REPEATED,
            literal.getStart(),
            shown(literal.getStart()) + " stands twice here.",
            "Delete one.");
      }
    }
  }

  private void check(Token literal, FactPath path) {
    int wanted =
        switch (path.kind()) {
          case NUMBER, WHOLE -> RuleTextLexer.NUMBER;
          case FLAG -> RuleTextLexer.TRUE;
          default -> RuleTextLexer.STRING;
        };
    int given = literal.getType() == RuleTextLexer.FALSE ? RuleTextLexer.TRUE : literal.getType();
    if (given != wanted) {
      faults.at(
          ProblemKind.WRONG_VALUE,
          literal,
          "%s is a %s, and %s is none."
              .formatted(Shown.quoted(path.name()), path.kind().words(), shown(literal)),
          wantedHint(literal, wanted));
    } else if (given == RuleTextLexer.NUMBER) {
      checkNumber(literal, path);
    } else if (given == RuleTextLexer.STRING) {
      checkText(literal, path);
    }
  }

  private static String wantedHint(Token literal, int wanted) {
    String given = literal.getType() == RuleTextLexer.STRING ? Texts.of(literal) : "";
    return switch (wanted) {
      case RuleTextLexer.NUMBER ->
          PLAIN_NUMBER.matcher(given).matches()
              ? "Write " + given + ", without quotes."
              : "Write a number without quotes, for example 0.25 or 30.";
      case RuleTextLexer.TRUE ->
          given.equals("true") || given.equals("false")
              ? "Write " + given + ", without quotes."
              : "Write true or false, without quotes.";
      default -> "Write a text in double quotes.";
    };
  }

  private void checkNumber(Token literal, FactPath path) {
    String digits = literal.getText();
    if (digits.length() > LONGEST_NUMBER) {
      faults.at(
          ProblemKind.WRONG_VALUE,
          literal,
          "The number " + Shown.quoted(digits) + " has too many digits.",
          "Write it with fewer.");
    } else if (tooLarge(digits)) {
      faults.at(
          ProblemKind.WRONG_VALUE,
          literal,
          "The number " + Shown.quoted(digits) + " is too large.",
          "Numbers go from -" + LARGEST + " to " + LARGEST + ".");
    } else if (digits.length() - 1 - digits.indexOf('.') > MOST_DIGITS && !isWhole(digits)) {
      faults.at(
          ProblemKind.WRONG_VALUE,
          literal,
          "The number " + Shown.quoted(digits) + " has too many digits.",
          "Up to " + MOST_DIGITS + " may stand behind the point.");
    } else if (digits.startsWith("-") && new BigDecimal(digits).signum() == 0) {
      // The engine takes -0.0 to be less than 0.
      faults.at(
          ProblemKind.WRONG_VALUE,
          literal,
          "The number " + Shown.quoted(digits) + " is zero with a sign.",
          "Write 0.");
    } else if (!path.share() && THOUSANDS.matcher(digits).matches()) {
      faults.at(
          ProblemKind.WRONG_VALUE,
          literal,
          "The number "
              + Shown.quoted(digits)
              + " may be meant as "
              + digits.replace(".", "")
              + " or as "
              + new BigDecimal(digits).stripTrailingZeros().toPlainString()
              + ".",
          "Write one of the two.");
    } else if (path.kind() == FactPath.Kind.WHOLE && !isWhole(digits)) {
      faults.at(
          ProblemKind.WRONG_VALUE,
          literal,
          Shown.quoted(path.name()) + " is a whole number, and " + digits + " is none.",
          "Write the number without a fraction.");
    } else if (path.share() && isBeyondShare(digits)) {
      faults.at(
          ProblemKind.WRONG_VALUE,
          literal,
          Shown.quoted(path.name()) + " is a share from 0 to 1, and " + digits + " is none.",
          "Write 20 percent as 0.2.");
    }
  }

  private static boolean isBeyondShare(String digits) {
    BigDecimal number = new BigDecimal(digits);
    return number.signum() < 0 || number.compareTo(BigDecimal.ONE) > 0;
  }

  private void checkText(Token literal, FactPath path) {
    String text = Texts.checked(literal, faults);
    if (!path.section().isEmpty()) {
      terms.checkFact(literal, text, path, faults);
    }
  }

  private static String shown(Token literal) {
    return literal.getType() == RuleTextLexer.STRING
        ? Shown.quoted(Texts.of(literal))
        : literal.getText();
  }
}

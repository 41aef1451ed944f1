package org.channelwise.source;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.channelwise.source.Node.Scalar;
import org.channelwise.source.Shape.Number;
import org.channelwise.source.Shape.Term;
import org.channelwise.source.Shape.Text;

/** Checks single values, with an eye on what YAML and spreadsheets make people write. */
record ScalarCheck(KnownTerms terms, Problems problems) {
  private static final Set<String> YES = Set.of("true", "yes", "y", "on");
  private static final Set<String> NO = Set.of("false", "no", "n", "off");

  void term(Scalar scalar, Term shape, String path) {
    Set<String> known = terms.of(shape.section());
    String text = scalar.text();
    if (known.contains(text)) {
      return;
    }
    String hint =
        text.equals(KnownTerms.UNSPECIFIED)
            ? "Leave the field out to say nothing about it."
            : Suggestion.hint(text, known, "Use one of ");
    problems.at(
        ProblemKind.UNKNOWN_TERM,
        scalar,
        "%s is %s, which the vocabulary does not list under %s."
            .formatted(path, Quoted.of(text), shape.section().replace('-', ' ')),
        hint);
  }

  void text(Scalar scalar, Text shape, String path) {
    String text = scalar.text();
    if (!shape.numberFits() && Scalars.number(scalar).isPresent()) {
      problems.at(
          ProblemKind.WRONG_VALUE,
          scalar,
          path + " is " + text + ", a number, but " + shape.noun() + " belongs there.",
          shape.looksRight(text) ? "If it is meant as text, put it in quotes." : shape.hint());
    } else if (shape.isTooLong(text) && shape.longest() >= Shapes.WORDY) {
      problems.at(
          ProblemKind.TOO_LARGE,
          scalar,
          path + " has more than " + shape.longest() + " characters.",
          "Say it in fewer words.");
    } else if (!shape.accepts(text)) {
      problems.at(
          ProblemKind.WRONG_VALUE,
          scalar,
          path + " is " + Quoted.of(text) + ", which is not " + shape.noun() + ".",
          shape.hint());
    }
  }

  void flag(Scalar scalar, String path) {
    if (Scalars.flag(scalar).isEmpty()) {
      String word = scalar.text().toLowerCase(Locale.ROOT);
      String how = scalar.plain() ? "." : ", without quotes.";
      String hint = NO.contains(word) ? "Write false" + how : "";
      problems.at(
          ProblemKind.WRONG_VALUE,
          scalar,
          path + " is " + Quoted.of(scalar.text()) + ", but it must be true or false.",
          YES.contains(word) ? "Write true" + how : hint);
    }
  }

  void number(Scalar scalar, Number shape, String path) {
    String text = scalar.text();
    Optional<Double> number = Scalars.number(scalar);
    if (number.isEmpty()) {
      notNumber(scalar, shape, path);
      return;
    }
    double value = number.get();
    if (value > shape.most() && shape.most() >= Shapes.MOST) {
      tooLarge(scalar, shape, path);
    } else if (value < shape.least() || value > shape.most()) {
      problems.at(
          ProblemKind.WRONG_VALUE,
          scalar,
          path + " is " + text + ", but it must be " + range(shape) + ".",
          shape.isShare() && value > 1 && value <= 100
              ? "For " + text + " percent write " + percent(text) + "."
              : "");
    } else if (shape.whole() && value != Math.rint(value)) {
      problems.at(
          ProblemKind.WRONG_VALUE,
          scalar,
          path + " is " + text + ", but it must be a whole number.",
          Scalars.thousands(text)
              .map(
                  meant ->
                      "Write " + meant + " if the point stands between thousands, or round it.")
              .orElse("Round it."));
    }
  }

  private void notNumber(Scalar scalar, Number shape, String path) {
    String text = scalar.text();
    if (Scalars.looksLikeNumber(text)) {
      problems.at(
          ProblemKind.WRONG_VALUE,
          scalar,
          "%s is %s in quotes, which makes it text, but a number belongs there."
              .formatted(path, Quoted.of(text)),
          "Write it without quotes: " + text + ".");
      return;
    }
    if (scalar.plain() && Scalars.isHuge(text)) {
      tooLarge(scalar, shape, path);
      return;
    }
    problems.at(
        ProblemKind.WRONG_VALUE,
        scalar,
        path + " is " + Quoted.of(text) + ", which is not a number.",
        Scalars.probablyMeant(text, shape.isShare())
            .map(meant -> "Write " + plain(meant) + ".")
            .orElse(
                "Write %s, %s, in digits."
                    .formatted(shape.whole() ? "a whole number" : "a number", range(shape))));
  }

  private void tooLarge(Scalar scalar, Number shape, String path) {
    problems.at(
        ProblemKind.WRONG_VALUE,
        scalar,
        path + " is " + Quoted.of(scalar.text()) + ", which is too large.",
        "Write a number up to " + plain(shape.most()) + ".");
  }

  private static String range(Number shape) {
    return shape.most() >= Shapes.MOST
        ? plain(shape.least()) + " or more"
        : "from " + plain(shape.least()) + " to " + plain(shape.most());
  }

  private static String plain(double number) {
    return plain(BigDecimal.valueOf(number));
  }

  private static String percent(String text) {
    return plain(new BigDecimal(text).movePointLeft(2));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}

package org.channelwise.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.channelwise.source.ProblemKind;

/** What conditions ask of a field that rules cannot ask: it is left out, and the rest is kept. */
final class ConstraintSlips {

  private static final Set<String> JOINING = Set.of("or", "and", "||", "&&");

  private static final Set<String> SUMS = Set.of("+", "-", "*", "/", "%");

  /** What a comparison turns into when its sides change places. */
  private static final Map<Integer, String> TURNED =
      Map.of(
          RuleTextLexer.EQUAL, "==",
          RuleTextLexer.UNEQUAL, "!=",
          RuleTextLexer.GREATER, "<",
          RuleTextLexer.AT_LEAST, "<=",
          RuleTextLexer.LESS, ">",
          RuleTextLexer.AT_MOST, ">=");

  private ConstraintSlips() {}

  static boolean mend(Walk walk) {
    if (walk.part() != Walk.Part.CONDITIONS || walk.depth() == 0 || walk.inList()) {
      return false;
    }
    if (walk.beginsConstraint()) {
      return turned(walk) || denied(walk) || fieldless(walk);
    }
    if (walk.lastIsOperator()
        && walk.is(0, RuleTextLexer.NAME)
        && ForeignDrl.insteadOf(walk.look(0).getText()).isPresent()) {
      ForeignDrl.report(walk);
      return leaveOut(walk);
    }
    if (walk.lastIsOperator() && !walk.isValue(0) && walk.is(1, RuleTextLexer.DOT)) {
      walk.report(
          ProblemKind.WRONG_VALUE,
          "A field is compared with a value, and this is none.",
          "Write a text in double quotes, a number, true or false.");
      return leaveOut(walk);
    }
    if (walk.lastIs(RuleTextLexer.NAME)) {
      return foreign(walk) || alone(walk);
    }
    return joined(walk) || empty(walk);
  }

  /** The value before the field. */
  private static boolean turned(Walk walk) {
    if (!walk.isValue(0) || !TURNED.containsKey(walk.look(1).getType())) {
      return false;
    }
    int end = 2;
    StringBuilder field = new StringBuilder();
    while (walk.is(end, RuleTextLexer.NAME) || walk.is(end, RuleTextLexer.DOT)) {
      field.append(walk.look(end).getText());
      end++;
    }
    if (field.isEmpty()) {
      return false;
    }
    walk.report(
        ProblemKind.WRONG_OPERATOR,
        "The field comes first, and then what it is compared with.",
        "Write "
            + field
            + " "
            + TURNED.getOrDefault(walk.look(1).getType(), "")
            + " "
            + walk.look(0).getText()
            + ".");
    return leaveOut(walk);
  }

  /** A second comparison that leaves the field out. */
  private static boolean fieldless(Walk walk) {
    if (!walk.isOperator(0) || !walk.isValue(1)) {
      return false;
    }
    walk.report(
        ProblemKind.INCOMPLETE_CONDITION,
        "The field is missing before this comparison.",
        "Write it again, as in reach >= 0.2, reach < 0.9.");
    return leaveOut(walk);
  }

  private static boolean denied(Walk walk) {
    if (walk.is(0, RuleTextLexer.NOT) && walk.is(1, RuleTextLexer.NAME)) {
      walk.report(
          ProblemKind.WRONG_OPERATOR,
          "\"not\" stands before a field.",
          "Write != behind the field instead of ==, or begin the condition with not.");
      walk.drop(1);
      return true;
    }
    if (!walk.isSymbol(0, "!") || !walk.is(1, RuleTextLexer.NAME)) {
      return false;
    }
    walk.report(
        ProblemKind.FOREIGN_DRL, "\"!\"" + ForeignDrl.MESSAGE, "Write == false behind the field.");
    return leaveOut(walk);
  }

  /** A calculation, a call, or a comparison of another engine. */
  private static boolean foreign(Walk walk) {
    String text = walk.look(0).getText();
    if (walk.is(0, RuleTextLexer.OPEN)) {
      walk.report(
          ProblemKind.FOREIGN_DRL,
          "Conditions call nothing.",
          "Compare a field, for example channel == \"email\".");
      return leaveOut(walk);
    }
    boolean sum = SUMS.contains(text) || isNegative(walk);
    if (sum || (walk.is(0, RuleTextLexer.NAME) && ForeignDrl.insteadOf(text).isPresent())) {
      ForeignDrl.report(walk, isNegative(walk) ? "-" : text);
      return leaveOut(walk);
    }
    if (walk.is(0, RuleTextLexer.NAME) || walk.is(0, RuleTextLexer.HYPHENATED)) {
      walk.report(
          ProblemKind.WRONG_OPERATOR,
          Shown.quoted(text) + " is no comparison of rules.",
          "Compare with ==, !=, >, >=, <, <=, in, not in, contains or not contains.");
      return leaveOut(walk);
    }
    return false;
  }

  /** A subtraction without spaces is read as a negative number. */
  private static boolean isNegative(Walk walk) {
    return walk.is(0, RuleTextLexer.NUMBER) && walk.look(0).getText().startsWith("-");
  }

  /** Whether nothing more is said in this constraint. */
  private static boolean isOver(Walk walk) {
    return walk.is(0, RuleTextLexer.COMMA) || walk.is(0, RuleTextLexer.CLOSE);
  }

  /** A field that is compared with nothing. */
  private static boolean alone(Walk walk) {
    if (!isOver(walk) || walk.namesValue()) {
      return false;
    }
    walk.report(
        ProblemKind.INCOMPLETE_CONDITION,
        "The comparison is missing before this.",
        "Write what the field must be, for example == true.");
    return leaveOut(walk);
  }

  /** A comparison without a value. */
  private static boolean empty(Walk walk) {
    if (!isOver(walk) || !(walk.lastIsOperator() || walk.lastIs(RuleTextLexer.IN))) {
      return false;
    }
    walk.report(
        ProblemKind.INCOMPLETE_CONDITION,
        "The value is missing before this.",
        "Write a text in double quotes, a number, true or false.");
    return leaveOut(walk);
  }

  /** Constraints that others join with words. */
  private static boolean joined(Walk walk) {
    String text = walk.look(0).getText().toLowerCase(Locale.ROOT);
    boolean behind = walk.lastIsValue() || walk.lastIs(RuleTextLexer.CLOSE);
    if (!JOINING.contains(text) || !behind) {
      return false;
    }
    ForeignDrl.report(walk, text);
    if (walk.isValue(1)) {
      walk.drop(2);
    } else {
      walk.replace(1, RuleTextLexer.COMMA, ",");
    }
    return true;
  }

  private static boolean leaveOut(Walk walk) {
    walk.dropConstraint();
    return true;
  }
}

package org.channelwise.language;

import java.util.Map;
import java.util.Set;
import org.channelwise.source.ProblemKind;

/** Comparisons that are written in another way. */
final class OperatorSlips {

  private static final Map<String, Integer> OPERATORS =
      Map.of(
          "==", RuleTextLexer.EQUAL,
          "!=", RuleTextLexer.UNEQUAL,
          ">=", RuleTextLexer.AT_LEAST,
          "<=", RuleTextLexer.AT_MOST);

  /** Signs that word processors and schoolbooks have, with what is meant by them. */
  private static final Map<String, String> PRINTED =
      Map.of("\u2265", ">=", "\u2264", "<=", "\u2260", "!=");

  private static final Set<String> SAME = Set.of("is", "equals", "equal", "eq");

  private OperatorSlips() {}

  /** Whether a sign is printed for a comparison. */
  static boolean isPrinted(String sign) {
    return PRINTED.containsKey(sign);
  }

  static boolean mend(Walk walk) {
    if (walk.part() != Walk.Part.CONDITIONS || walk.depth() == 0) {
      return false;
    }
    if (!walk.lastIs(RuleTextLexer.NAME)) {
      return false;
    }
    return equalsSigns(walk) || pair(walk) || single(walk);
  }

  private static boolean equalsSigns(Walk walk) {
    int signs = 0;
    while (walk.isSymbol(signs, "=") || walk.isSymbol(signs, "===")) {
      signs++;
    }
    if (signs == 0 || walk.is(1, RuleTextLexer.GREATER) || walk.is(1, RuleTextLexer.LESS)) {
      return false;
    }
    boolean one = signs == 1 && walk.isSymbol(0, "=");
    walk.report(
        ProblemKind.SINGLE_EQUALS,
        one ? "One equals sign stands where two are needed." : "This is no equals sign of rules.",
        "Write == instead.");
    walk.replace(signs, RuleTextLexer.EQUAL, "==");
    return true;
  }

  /** Two signs that are meant as one: turned around, or with a space between them. */
  private static boolean pair(Walk walk) {
    String signs = walk.look(0).getText() + walk.look(1).getText();
    return switch (signs) {
      case "=>", ">=" -> other(walk, 2, signs, ">=");
      case "=<", "<=" -> other(walk, 2, signs, "<=");
      case "<>", "!=" -> other(walk, 2, signs, "!=");
      default -> false;
    };
  }

  private static boolean single(Walk walk) {
    String sign = walk.look(0).getText();
    if (PRINTED.containsKey(sign)) {
      return other(walk, 1, sign, PRINTED.getOrDefault(sign, ""));
    }
    boolean value = walk.isValue(1) && !walk.is(1, RuleTextLexer.BINDING);
    if (walk.is(0, RuleTextLexer.COLON) && value) {
      return other(walk, 1, sign, "==");
    }
    if (SAME.contains(sign) && (value || walk.is(1, RuleTextLexer.NAME))) {
      return other(walk, 1, sign, "==");
    }
    if (sign.equals("notin") && walk.is(1, RuleTextLexer.OPEN)) {
      report(walk, sign, "not in");
      walk.insert(RuleTextLexer.NOT, "not");
      walk.replace(1, RuleTextLexer.IN, "in");
      return true;
    }
    return walk.is(0, RuleTextLexer.NOT) && value && other(walk, 1, sign, "!=");
  }

  private static boolean other(Walk walk, int count, String found, String meant) {
    report(walk, found, meant);
    walk.replace(count, OPERATORS.getOrDefault(meant, RuleTextLexer.EQUAL), meant);
    return true;
  }

  private static void report(Walk walk, String found, String meant) {
    walk.report(
        ProblemKind.WRONG_OPERATOR,
        found.equals(meant)
            ? "The two signs of " + meant + " stand apart."
            : Shown.quoted(found) + " is no comparison of rules.",
        "Write " + meant + " instead.");
  }
}

package org.channelwise.language;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.channelwise.source.ProblemKind;

/** How a condition begins: the name of its fact and the type. */
final class ConditionSlips {

  private static final Set<String> JOINING = Set.of("or", "and", "||", "&&");

  private ConditionSlips() {}

  static boolean mend(Walk walk) {
    if (walk.part() != Walk.Part.CONDITIONS || walk.depth() > 0) {
      return false;
    }
    return switch (walk.look(0).getType()) {
      case RuleTextLexer.BINDING -> binding(walk);
      case RuleTextLexer.NAME -> name(walk);
      case RuleTextLexer.TYPE -> type(walk);
      case RuleTextLexer.SYMBOL -> joining(walk);
      case RuleTextLexer.NOT, RuleTextLexer.EXISTS -> brackets(walk);
      case RuleTextLexer.CLOSE -> walk.dropSurplus();
      case RuleTextLexer.HYPHENATED -> foreign(walk);
      case RuleTextLexer.COLON -> colon(walk);
      default -> false;
    };
  }

  private static boolean colon(Walk walk) {
    if (!walk.lastIs(RuleTextLexer.WHEN)) {
      return false;
    }
    walk.report(
        ProblemKind.UNEXPECTED_TEXT, "Nothing may stand behind \"when\".", "Delete the colon.");
    walk.drop(1);
    return true;
  }

  private static boolean binding(Walk walk) {
    if (walk.isSymbol(1, "=") || walk.is(1, RuleTextLexer.EQUAL)) {
      walk.reportAt(
          walk.look(1),
          ProblemKind.UNEXPECTED_TEXT,
          "A fact gets its name with a colon.",
          "Write : instead.");
      walk.pass();
      walk.replace(1, RuleTextLexer.COLON, ":");
      return true;
    }
    if (walk.is(1, RuleTextLexer.TYPE)) {
      walk.pass();
      walk.reportMissing(ProblemKind.UNEXPECTED_TEXT, "A colon is missing here.", "Write : here.");
      walk.insertBehind(RuleTextLexer.COLON, ":");
      return true;
    }
    return false;
  }

  private static boolean name(Walk walk) {
    Token found = walk.look(0);
    String text = found.getText();
    if (walk.is(1, RuleTextLexer.COLON)
        && (walk.is(2, RuleTextLexer.TYPE) || walk.is(2, RuleTextLexer.NAME))) {
      return dollar(walk);
    }
    Optional<String> type =
        FactTypes.names().stream()
            .filter(known -> known.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)))
            .findFirst();
    if (type.isPresent() && walk.is(1, RuleTextLexer.OPEN)) {
      walk.report(
          ProblemKind.UNKNOWN_TYPE,
          "The type of a fact begins with a capital letter, and "
              + Shown.quoted(text)
              + " does not.",
          "Did you mean " + Shown.quoted(type.get()) + "?");
      walk.replace(1, RuleTextLexer.TYPE, type.get());
      return true;
    }
    return joining(walk) || remark(walk) || foreign(walk);
  }

  /** Gives the name of a fact its sign. */
  static boolean dollar(Walk walk) {
    String name = walk.look(0).getText();
    walk.report(
        ProblemKind.MISSING_DOLLAR,
        "The name " + Shown.quoted(name) + " has no dollar sign.",
        "Write $" + name + ".");
    walk.replace(1, RuleTextLexer.BINDING, "$" + name);
    return true;
  }

  /** Conditions that others join with words. */
  private static boolean joining(Walk walk) {
    String text = walk.look(0).getText().toLowerCase(Locale.ROOT);
    if (!JOINING.contains(text) || !walk.lastIs(RuleTextLexer.CLOSE)) {
      return false;
    }
    ForeignDrl.report(walk, text);
    walk.drop(1);
    return true;
  }

  /** A line of nothing but words. */
  private static boolean remark(Walk walk) {
    if (!walk.beginsLine(0) || walk.beginsLine(1)) {
      return false;
    }
    int words = 0;
    do {
      int type = walk.look(words).getType();
      if (type != RuleTextLexer.NAME && type != RuleTextLexer.TYPE) {
        return false;
      }
      words++;
    } while (!walk.beginsLine(words));
    LineSlips.report(walk);
    return true;
  }

  /** Conditions of a sort that other engines have: left out as far as their brackets go. */
  private static boolean foreign(Walk walk) {
    if (ForeignDrl.insteadOf(walk.look(0).getText()).isEmpty()) {
      return false;
    }
    ForeignDrl.report(walk);
    if (walk.is(1, RuleTextLexer.OPEN)) {
      walk.drop(1);
      walk.dropBrackets();
    } else {
      walk.dropLine();
    }
    return true;
  }

  /** A condition in brackets of its own. */
  private static boolean brackets(Walk walk) {
    String word = walk.look(0).getText();
    if (!walk.is(1, RuleTextLexer.OPEN)) {
      return false;
    }
    walk.pass();
    walk.report(
        ProblemKind.UNEXPECTED_TEXT,
        "No bracket stands between " + Shown.quoted(word) + " and its condition.",
        "Write " + word + " Candidate( ... ), without brackets around.");
    walk.dropOpening();
    return true;
  }

  private static boolean type(Walk walk) {
    if (walk.isSymbol(1, "[") || walk.isSymbol(1, "{")) {
      walk.pass();
      return SignSlips.round(walk);
    }
    if (walk.beginsLine(0) && walk.is(1, RuleTextLexer.NAME) && remark(walk)) {
      return true;
    }
    boolean known = FactTypes.named(walk.look(0).getText()).isPresent();
    boolean asks = walk.is(1, RuleTextLexer.NAME) || walk.is(1, RuleTextLexer.HYPHENATED);
    if (known && asks && !walk.beginsLine(1)) {
      walk.pass();
      SignSlips.opening(walk);
      return true;
    }
    return joining(walk);
  }
}

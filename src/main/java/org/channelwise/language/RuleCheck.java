package org.channelwise.language;

import static org.channelwise.syntax.MessageText.quoted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.channelwise.source.LookAlikes;
import org.channelwise.source.ProblemKind;
import org.channelwise.syntax.Characters;
import org.channelwise.syntax.ProblemCollector;
import org.channelwise.syntax.SyntaxTree;
import org.channelwise.syntax.Token;

/** Checks the rules of one file, one after the other. */
final class RuleCheck {

  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 120;
  private static final String PUNCTUATION = " ,.:-()'%?";

  private final TermCheck terms;
  private final Optional<Phase> phase;
  private final ProblemCollector problems;
  private final Map<String, Token> names = new HashMap<>();

  RuleCheck(TermCheck terms, Optional<Phase> phase, ProblemCollector problems) {
    this.terms = terms;
    this.phase = phase;
    this.problems = problems;
  }

  /** The rule, if all of it was understood; what is wrong with it is reported. */
  Optional<RuleFile.Rule> check(SyntaxTree.Rule rule) {
    checkName(rule.name());
    Map<String, String> annotations = new AnnotationCheck(terms, problems).check(rule);
    ConditionCheck conditions = new ConditionCheck(terms, phase, problems, rule.whole());
    List<RuleFile.Pattern> patterns = conditions.check(rule.conditions());
    return rule.conclusion()
        .map(new ConclusionCheck(terms, phase, problems, conditions.scope())::check)
        .map(
            conclusion ->
                new RuleFile.Rule(
                    rule.name().value(), rule.start().line(), annotations, patterns, conclusion));
  }

  private void checkName(Token token) {
    String name = token.value();
    int length = name.codePointCount(0, name.length());
    Optional<String> odd =
        name.codePoints()
            .filter(character -> Characters.allowed(character) && !fitsName(character))
            .mapToObj(Character::toString)
            .findFirst();
    if (odd.isPresent()) {
      problems.at(
          ProblemKind.WRONG_NAME,
          token,
          "The rule's name has the character " + quoted(odd.get()) + ".",
          "A name is a sentence of letters, digits, spaces and " + PUNCTUATION.strip() + ".");
    } else if (length < SHORTEST_NAME || length > LONGEST_NAME || !name.equals(name.strip())) {
      problems.at(
          ProblemKind.WRONG_NAME,
          token,
          "The rule's name " + quoted(name) + " is no short sentence.",
          "Say in %s to %s characters what the rule does, with no space around it."
              .formatted(SHORTEST_NAME, LONGEST_NAME));
    }
    Token earlier = names.putIfAbsent(LookAlikes.skeleton(name), token);
    if (earlier != null) {
      boolean same = name.equals(earlier.value());
      problems.at(
          ProblemKind.DUPLICATE_NAME,
          token,
          same
              ? "The rule %s stands in line %s already.".formatted(quoted(name), earlier.line())
              : "The rule %s looks like the rule %s in line %s."
                  .formatted(quoted(name), quoted(earlier.value()), earlier.line()),
          same ? "Give each rule a name of its own." : RuleNames.RENAME);
    }
  }

  private static boolean fitsName(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK
        || PUNCTUATION.indexOf(character) >= 0;
  }
}

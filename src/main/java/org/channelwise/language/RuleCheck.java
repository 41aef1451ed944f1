package org.channelwise.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.channelwise.language.RuleTextParser.HeaderContext;
import org.channelwise.language.RuleTextParser.RuleBlockContext;
import org.channelwise.source.ProblemKind;

/** Checks the rules of one file, one after the other. */
final class RuleCheck {

  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 120;
  private static final String PUNCTUATION = " ,.:-()'%?";

  private final TermCheck terms;
  private final Optional<Phase> phase;
  private final Faults faults;
  private final Map<String, Integer> lines = new HashMap<>();

  RuleCheck(TermCheck terms, Optional<Phase> phase, Faults faults) {
    this.terms = terms;
    this.phase = phase;
    this.faults = faults;
  }

  /** The rule, if all of it was understood; what is wrong with it is reported. */
  Optional<RuleFile.Rule> check(RuleSyntax.Block block) {
    RuleBlockContext tree = block.tree();
    HeaderContext header = tree.header();
    Optional<String> name = name(header.STRING());
    Map<String, String> annotations = new AnnotationCheck(terms, faults).check(header);
    ConditionCheck conditions = new ConditionCheck(terms, phase, faults, block.whole());
    List<RuleFile.Pattern> patterns = conditions.check(tree.conditions());
    Optional<RuleFile.Call> conclusion =
        new ConclusionCheck(terms, phase, faults, conditions.scope()).check(tree.conclusion());
    if (!block.whole() || name.isEmpty() || conclusion.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RuleFile.Rule(
            name.get(), tree.getStart().getLine(), annotations, patterns, conclusion.get()));
  }

  private Optional<String> name(TerminalNode node) {
    if (node == null) {
      return Optional.empty();
    }
    Token token = node.getSymbol();
    String name = Texts.checked(token, faults);
    int length = name.codePointCount(0, name.length());
    Optional<String> odd =
        name.codePoints()
            .filter(character -> Characters.allowed(character) && !fitsName(character))
            .mapToObj(Character::toString)
            .findFirst();
    if (odd.isPresent()) {
      faults.at(
          ProblemKind.WRONG_NAME,
          token,
          "The rule's name has the character " + Shown.quoted(odd.get()) + ".",
          "A name is a sentence of letters, digits, spaces and " + PUNCTUATION.strip() + ".");
    } else if (length < SHORTEST_NAME || length > LONGEST_NAME || !name.equals(name.strip())) {
      faults.at(
          ProblemKind.WRONG_NAME,
          token,
          "The rule's name " + Shown.quoted(name) + " is no short sentence.",
          "Say in %s to %s characters what the rule does, with no space around it."
              .formatted(SHORTEST_NAME, LONGEST_NAME));
    }
    Integer earlier = lines.putIfAbsent(name, token.getLine());
    if (earlier != null) {
      faults.at(
          ProblemKind.DUPLICATE_NAME,
          token,
          "The rule " + Shown.quoted(name) + " stands in line " + earlier + " already.",
          "Give each rule a name of its own.");
    }
    return Optional.of(name);
  }

  private static boolean fitsName(int character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK
        || PUNCTUATION.indexOf(character) >= 0;
  }
}

package org.channelwise.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;

/** Checks that a rule's name says which rule is meant, whatever file it stands in. */
public final class RuleNames {

  private RuleNames() {}

  /**
   * A rule's name where it stands.
   *
   * @param source the file
   * @param name the name
   * @param line from 1
   * @param column from 1
   */
  public record Use(SourceText source, String name, int line, int column) {

    static Optional<Use> of(SourceText source, RuleSyntax.Block block) {
      TerminalNode node = block.tree().header().STRING();
      if (node == null) {
        return Optional.empty();
      }
      Token token = node.getSymbol();
      return Optional.of(
          new Use(source, Texts.of(token), token.getLine(), token.getCharPositionInLine() + 1));
    }

    private String place() {
      return source.name() + ":" + line;
    }
  }

  /**
   * The problems of names that several files use, each at the later use.
   *
   * @param files the rule files, in the order in which problems are to be listed
   */
  public static List<Problem> check(List<RuleFile> files) {
    return across(
        files.stream()
            .flatMap(
                file ->
                    file.rules().stream()
                        .map(rule -> new Use(file.source(), rule.name(), rule.line(), 1)))
            .toList());
  }

  /** The same for names; what a file says twice by itself is told where the file is checked. */
  public static List<Problem> across(List<Use> uses) {
    Map<String, Use> first = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Use use : uses) {
      Use earlier = first.putIfAbsent(use.name(), use);
      if (earlier != null && !earlier.source().name().equals(use.source().name())) {
        problems.add(
            use.source()
                .problem(
                    ProblemKind.DUPLICATE_NAME,
                    use.line(),
                    use.column(),
                    "The rule "
                        + Shown.quoted(use.name())
                        + " stands in "
                        + earlier.place()
                        + " already.",
                    "Give each rule a name of its own, or delete one of the two."));
      }
    }
    return problems;
  }
}

package org.channelwise.language;

import static org.channelwise.syntax.MessageText.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.channelwise.source.LookAlikes;
import org.channelwise.source.Problem;
import org.channelwise.source.ProblemKind;
import org.channelwise.source.SourceText;
import org.channelwise.syntax.Token;

/** Checks that a rule's name says which rule is meant, whatever file it stands in. */
public final class RuleNames {

  /** What to do about a name that people take for another. */
  static final String RENAME = "Give each rule a name that nobody takes for another.";

  private RuleNames() {}

  /** A rule's name where it stands, line and column from 1. */
  public record Use(SourceText source, String name, int line, int column) {

    static Use of(SourceText source, Token name) {
      return new Use(source, name.value(), name.line(), name.column());
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
      Use earlier = first.putIfAbsent(LookAlikes.skeleton(use.name()), use);
      if (earlier != null && !earlier.source().name().equals(use.source().name())) {
        problems.add(twin(use, earlier));
      }
    }
    return problems;
  }

  private static Problem twin(Use use, Use earlier) {
    boolean same = use.name().equals(earlier.name());
    return use.source()
        .problem(
            ProblemKind.DUPLICATE_NAME,
            use.line(),
            use.column(),
            same
                ? "The rule %s stands in %s already.".formatted(quoted(use.name()), earlier.place())
                : "The rule %s looks like the rule %s in %s."
                    .formatted(quoted(use.name()), quoted(earlier.name()), earlier.place()),
            same ? "Give each rule a name of its own, or delete one of the two." : RENAME);
  }
}

package org.channelwise.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.channelwise.input.Problem;

/** Checks that a rule's name says which rule is meant, whatever file it stands in. */
public final class RuleNames {

  private RuleNames() {}

  /**
   * The problems of names that several files use, each at the later use.
   *
   * @param files the rule files, in the order in which problems are to be listed
   */
  public static List<Problem> check(List<RuleFile> files) {
    Map<String, String> places = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (RuleFile file : files) {
      for (RuleFile.Rule rule : file.rules()) {
        String place = file.source().name() + ":" + rule.line();
        String earlier = places.putIfAbsent(rule.name(), place);
        if (earlier != null) {
          problems.add(
              file.source()
                  .problem(
                      rule.line(),
                      1,
                      "The rule "
                          + Shown.quoted(rule.name())
                          + " stands in "
                          + earlier
                          + " already.",
                      "Give each rule a name of its own."));
        }
      }
    }
    return problems;
  }
}

package org.channelwise.behaviour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/**
 * The text of a rule file, rule by rule.
 *
 * @param heading what stands before the first rule
 * @param rules the rules, each to the beginning of the next
 */
record DrlText(String heading, List<String> rules) {

  static DrlText of(String text) {
    List<String> parts = Arrays.asList(text.split("(?m)^(?=rule \")"));
    return new DrlText(parts.get(0), List.copyOf(parts.subList(1, parts.size())));
  }

  /** The file with its rules in reverse order. */
  static String reversed(String text) {
    DrlText file = of(text);
    List<String> rules = new ArrayList<>(file.rules());
    Collections.reverse(rules);
    return file.heading() + ends(rules);
  }

  /** The file without some of its rules. */
  static String without(String text, Predicate<String> rule) {
    DrlText file = of(text);
    return file.heading() + ends(file.rules().stream().filter(rule.negate()).toList());
  }

  private static String ends(List<String> rules) {
    StringBuilder text = new StringBuilder();
    rules.forEach(rule -> text.append(rule.stripTrailing()).append("\n\n"));
    return text.toString();
  }
}

package org.channelwise.lab;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.channelwise.advice.Reason;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.RuleRef;

/** Holds what came against what was expected; each difference names the rules behind it. */
final class Comparison {

  static final String NONE = "none";

  private final Map<String, Set<RuleRef>> rules = new LinkedHashMap<>();
  private final List<Difference> differences = new ArrayList<>();

  /** Notes the reasons for what came of a channel. */
  void reasons(String channel, Stream<Reason> reasons) {
    Set<RuleRef> behind = rules.computeIfAbsent(channel, each -> new LinkedHashSet<>());
    reasons.map(Reason::rule).forEach(behind::add);
  }

  /** What came must be what was expected; the channels are those that a difference is about. */
  void same(String what, String expected, String actual, Collection<String> channels) {
    if (!expected.equals(actual)) {
      differences.add(new Difference(what, expected, actual, behind(channels)));
    }
  }

  /** What was expected must be among what came. */
  void among(
      String what, List<String> expected, Stream<String> actual, Collection<String> channels) {
    Set<String> came = new TreeSet<>(actual.toList());
    List<String> missing = expected.stream().filter(each -> !came.contains(each)).toList();
    if (!missing.isEmpty()) {
      differences.add(
          new Difference(what, list(missing) + " among them", list(came), behind(channels)));
    }
  }

  /** The codes must be among those of the findings. */
  void findings(List<String> expected, List<ReportedFinding> actual) {
    among("findings", expected, actual.stream().map(ReportedFinding::code), List.of());
  }

  /** The rows of the guidance must stand behind what came of their channels. */
  void guidance(Map<String, List<String>> expected) {
    new TreeMap<>(expected)
        .forEach(
            (channel, rows) ->
                among(
                    "reasons " + channel,
                    rows,
                    rules(channel).map(RuleRef::guidance),
                    List.of(channel)));
  }

  /** The rules behind what came of any channel. */
  Stream<RuleRef> rules() {
    return rules.values().stream().flatMap(Set::stream);
  }

  private Stream<RuleRef> rules(String channel) {
    return rules.getOrDefault(channel, Set.of()).stream();
  }

  /** All differences, in the order in which they were found. */
  List<Difference> differences() {
    return List.copyOf(differences);
  }

  private List<String> behind(Collection<String> channels) {
    return channels.stream()
        .distinct()
        .flatMap(channel -> rules(channel).map(rule -> behind(channel, rule)))
        .toList();
  }

  /** A rule behind something that it concluded. */
  static String behind(String concluded, RuleRef rule) {
    return "%s: %s (%s)".formatted(concluded, rule.name(), rule.at());
  }

  /** Several texts as one. */
  static String list(Collection<String> texts) {
    return texts.isEmpty() ? NONE : String.join(", ", texts);
  }
}

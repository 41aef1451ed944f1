package org.channelwise.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.advice.Choice;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.RuleRef;
import org.channelwise.advice.Scored;

/** Holds a recommendation against what was expected of it. */
final class Expectations {

  private static final String NONE = "none";

  private final Expectation expected;
  private final Recommendation actual;
  private final Map<String, Set<RuleRef>> rulesByChannel;
  private final List<Difference> differences = new ArrayList<>();

  private Expectations(Expectation expected, Recommendation actual) {
    this.expected = expected;
    this.actual = actual;
    this.rulesByChannel = rulesByChannel(actual);
  }

  /** Every way in which a recommendation is not what was expected. */
  static List<Difference> hold(Expectation expected, Recommendation actual) {
    Expectations expectations = new Expectations(expected, actual);
    expectations.picks();
    expectations.exclusions();
    expectations.conditions();
    expectations.mustBeAmong();
    return List.copyOf(expectations.differences);
  }

  private void picks() {
    String wanted = expected.primary().orElse(NONE);
    String came = actual.primary().map(choice -> choice.scored().channel()).orElse(NONE);
    compare("primary", wanted, came, List.of(wanted, came));
    List<String> backups = actual.backups().stream().map(c -> c.scored().channel()).toList();
    List<String> involved = new ArrayList<>(expected.backups());
    involved.addAll(backups);
    compare("backups", list(expected.backups()), list(backups), involved);
  }

  private void exclusions() {
    Map<String, String> codes = new TreeMap<>();
    for (ExcludedChannel barred : actual.excluded()) {
      codes.put(barred.channel(), barred.grounds().get(0).code());
    }
    Set<String> channels = new TreeSet<>(codes.keySet());
    channels.addAll(expected.excluded().keySet());
    for (String channel : channels) {
      compare(
          "excluded " + channel,
          expected.excluded().getOrDefault(channel, "not excluded"),
          codes.getOrDefault(channel, "not excluded"),
          List.of(channel));
    }
  }

  private void conditions() {
    Map<String, List<String>> came = new TreeMap<>();
    for (Choice choice : choices(actual)) {
      came.put(choice.scored().channel(), choice.conditions().stream().map(Reason::text).toList());
    }
    new TreeMap<>(expected.conditions())
        .forEach(
            (channel, wanted) ->
                compare(
                    "conditions " + channel,
                    list(wanted),
                    list(came.getOrDefault(channel, List.of())),
                    List.of(channel)));
  }

  private void mustBeAmong() {
    Set<String> codes =
        actual.findings().stream()
            .map(finding -> finding.code())
            .collect(Collectors.toCollection(TreeSet::new));
    among("findings", expected.findings(), codes, List.of());
    new TreeMap<>(expected.reasons())
        .forEach(
            (channel, wanted) ->
                among(
                    "reasons " + channel,
                    wanted,
                    rules(channel).stream()
                        .map(RuleRef::guidance)
                        .collect(Collectors.toCollection(TreeSet::new)),
                    List.of(channel)));
    Set<String> names =
        Stream.concat(
                rulesByChannel.values().stream().flatMap(Set::stream),
                actual.findings().stream().map(finding -> finding.reason().rule()))
            .map(RuleRef::name)
            .collect(Collectors.toCollection(TreeSet::new));
    among("rules", expected.rules(), names, List.of());
  }

  private void among(String what, List<String> wanted, Set<String> came, List<String> channels) {
    List<String> missing = wanted.stream().filter(each -> !came.contains(each)).toList();
    if (!missing.isEmpty()) {
      differences.add(
          new Difference(what, list(missing) + " among them", list(came), behind(channels)));
    }
  }

  private void compare(String what, String wanted, String came, List<String> channels) {
    if (!wanted.equals(came)) {
      differences.add(new Difference(what, wanted, came, behind(channels)));
    }
  }

  private List<String> behind(List<String> channels) {
    return channels.stream()
        .distinct()
        .flatMap(
            channel ->
                rules(channel).stream()
                    .map(rule -> "%s: %s (%s)".formatted(channel, rule.name(), rule.at())))
        .toList();
  }

  private Set<RuleRef> rules(String channel) {
    return Optional.ofNullable(rulesByChannel.get(channel)).orElse(Set.of());
  }

  private static Map<String, Set<RuleRef>> rulesByChannel(Recommendation actual) {
    Map<String, Set<RuleRef>> rules = new LinkedHashMap<>();
    for (Choice choice : choices(actual)) {
      Set<RuleRef> of = of(choice.scored(), rules);
      of.add(choice.pickedBecause().rule());
      choice.conditions().forEach(condition -> of.add(condition.rule()));
      choice
          .when()
          .ifPresent(
              when -> {
                of.add(when.missedBecause().rule());
                of.add(when.afterBecause().rule());
              });
    }
    actual.outranked().forEach(scored -> of(scored, rules));
    for (ExcludedChannel barred : actual.excluded()) {
      Set<RuleRef> of = rules.computeIfAbsent(barred.channel(), c -> new LinkedHashSet<>());
      barred.grounds().forEach(ground -> of.add(ground.reason().rule()));
    }
    return rules;
  }

  private static Set<RuleRef> of(Scored scored, Map<String, Set<RuleRef>> rules) {
    Set<RuleRef> of = rules.computeIfAbsent(scored.channel(), c -> new LinkedHashSet<>());
    scored.reasons().forEach(reason -> of.add(reason.rule()));
    return of;
  }

  private static List<Choice> choices(Recommendation actual) {
    return Stream.concat(actual.primary().stream(), actual.backups().stream()).toList();
  }

  private static String list(Iterable<String> texts) {
    String joined = String.join(", ", texts);
    return joined.isEmpty() ? NONE : joined;
  }
}

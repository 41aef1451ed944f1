package org.channelwise.lab;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.channelwise.advice.PortfolioAdvice;
import org.channelwise.advice.Reason;
import org.channelwise.advice.RuleRef;

/** Holds the advice on a brand's channels against what was expected of it. */
final class PortfolioFixture {

  private final PortfolioAdvice actual;
  private final Map<String, Set<RuleRef>> rules = new LinkedHashMap<>();
  private final List<Difference> differences = new ArrayList<>();

  private PortfolioFixture(PortfolioAdvice actual) {
    this.actual = actual;
    actual.keep().forEach(kept -> behind(kept.channel(), kept.reasons()));
    actual.keep().forEach(kept -> behind(kept.channel(), kept.despite()));
    actual.drop().forEach(dropped -> behind(dropped.channel(), dropped.reasons()));
    actual
        .unmeasured()
        .forEach(
            channel ->
                behind(
                    channel.channel(),
                    channel.gaps().stream().map(PortfolioAdvice.Gap::reason).toList()));
  }

  private void behind(String channel, List<Reason> reasons) {
    Set<RuleRef> of = rules.computeIfAbsent(channel, each -> new LinkedHashSet<>());
    reasons.forEach(reason -> of.add(reason.rule()));
  }

  /** Every way in which advice is not what was expected. */
  static List<Difference> hold(PortfolioExpectation expected, PortfolioAdvice actual) {
    PortfolioFixture fixture = new PortfolioFixture(actual);
    fixture.compare(
        "keep",
        expected.keep(),
        actual.keep().stream().map(PortfolioAdvice.Kept::channel).toList());
    fixture.compare(
        "drop",
        expected.drop(),
        actual.drop().stream().map(PortfolioAdvice.Dropped::channel).toList());
    fixture.compare(
        "unmeasured",
        expected.unmeasured(),
        actual.unmeasured().stream().map(PortfolioAdvice.NotMeasured::channel).toList());
    fixture.mustBeAmong(expected);
    return List.copyOf(fixture.differences);
  }

  private void compare(String what, List<String> wanted, List<String> came) {
    Set<String> all = new TreeSet<>(wanted);
    all.addAll(came);
    String expected = list(new TreeSet<>(wanted));
    String got = list(new TreeSet<>(came));
    if (!expected.equals(got)) {
      all.removeIf(channel -> wanted.contains(channel) == came.contains(channel));
      differences.add(new Difference(what, expected, got, behind(all)));
    }
  }

  private void mustBeAmong(PortfolioExpectation expected) {
    among(
        "findings",
        expected.findings(),
        actual.findings().stream().map(finding -> finding.code()).collect(Collectors.toSet()),
        List.of());
    new TreeMap<>(expected.reasons())
        .forEach(
            (channel, wanted) ->
                among(
                    "reasons " + channel,
                    wanted,
                    refs(channel).stream().map(RuleRef::guidance).collect(Collectors.toSet()),
                    List.of(channel)));
  }

  private void among(
      String what, List<String> wanted, Set<String> came, Collection<String> channels) {
    List<String> missing = wanted.stream().filter(each -> !came.contains(each)).toList();
    if (!missing.isEmpty()) {
      differences.add(
          new Difference(
              what, list(missing) + " among them", list(new TreeSet<>(came)), behind(channels)));
    }
  }

  private List<String> behind(Collection<String> channels) {
    return channels.stream()
        .flatMap(
            channel ->
                refs(channel).stream()
                    .map(rule -> "%s: %s (%s)".formatted(channel, rule.name(), rule.at())))
        .toList();
  }

  private Set<RuleRef> refs(String channel) {
    return Optional.ofNullable(rules.get(channel)).orElse(Set.of());
  }

  private static String list(Collection<String> texts) {
    return texts.isEmpty() ? "none" : String.join(", ", texts);
  }
}

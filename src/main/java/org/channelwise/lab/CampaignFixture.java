package org.channelwise.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.advice.Choice;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.RuleRef;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.RuleSet;

/**
 * Campaigns, and what is expected of their recommendations.
 *
 * @param expected what is expected of each, in the same order
 */
record CampaignFixture(List<Brief> campaigns, List<Expectation> expected) implements Fixture {

  private static final String NOT_EXCLUDED = "not excluded";

  CampaignFixture {
    campaigns = List.copyOf(campaigns);
    expected = List.copyOf(expected);
  }

  @Override
  public List<Difference> differences(RuleSet rules) {
    PropertyCheck properties = new PropertyCheck(rules);
    return IntStream.range(0, campaigns.size())
        .mapToObj(i -> differences(expected.get(i), properties.check(campaigns.get(i))))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<Recommendation> answers(RuleSet rules) {
    return campaigns.stream().map(new Advisor(rules)::recommend).toList();
  }

  private static List<Difference> differences(Expectation expected, PropertyCheck.Checked checked) {
    Recommendation actual = checked.decision().recommendation();
    Comparison comparison = new Comparison();
    picks(actual).forEach(pick -> comparison.reasons(pick.scored().channel(), reasons(pick)));
    actual
        .outranked()
        .forEach(scored -> comparison.reasons(scored.channel(), scored.said().stream()));
    actual
        .excluded()
        .forEach(
            excluded ->
                comparison.reasons(
                    excluded.channel(),
                    excluded.grounds().stream().map(ExcludedChannel.Ground::reason)));
    comparePicks(expected, actual, comparison);
    compareExclusions(expected, actual, comparison);
    compareConditions(expected, actual, comparison);
    comparison.findings(expected.findings(), actual.findings());
    comparison.guidance(expected.reasons());
    Stream<RuleRef> behindFindings = actual.findings().stream().map(each -> each.reason().rule());
    comparison.among(
        "rules",
        expected.rules(),
        Stream.concat(comparison.rules(), behindFindings).map(RuleRef::name),
        List.of());
    compareProperties(checked, comparison);
    return comparison.differences();
  }

  private static void compareProperties(PropertyCheck.Checked checked, Comparison to) {
    to.same(
        "properties violated",
        Comparison.NONE,
        Comparison.list(
            checked.properties().stream()
                .map(each -> each.rule().name() + " (" + each.text() + ")")
                .toList()),
        checked.properties().stream().map(each -> each.conclusion().channel()).toList());
  }

  private static Stream<Choice> picks(Recommendation actual) {
    return Stream.concat(actual.primary().stream(), actual.backups().stream());
  }

  private static Stream<Reason> reasons(Choice pick) {
    return Stream.of(
            pick.scored().said().stream(),
            Stream.of(pick.pickedBecause()),
            pick.conditions().stream(),
            pick.when().stream()
                .flatMap(when -> Stream.of(when.missedBecause(), when.afterBecause())))
        .flatMap(each -> each);
  }

  private static void comparePicks(Expectation expected, Recommendation actual, Comparison to) {
    String wanted = expected.primary().orElse(Comparison.NONE);
    String came = actual.primary().map(pick -> pick.scored().channel()).orElse(Comparison.NONE);
    to.same("primary", wanted, came, List.of(wanted, came));
    List<String> backups = actual.backups().stream().map(pick -> pick.scored().channel()).toList();
    List<String> involved = new ArrayList<>(expected.backups());
    involved.addAll(backups);
    to.same("backups", Comparison.list(expected.backups()), Comparison.list(backups), involved);
  }

  private static void compareExclusions(
      Expectation expected, Recommendation actual, Comparison to) {
    Map<String, String> codes = new TreeMap<>();
    actual.excluded().forEach(each -> codes.put(each.channel(), each.grounds().get(0).code()));
    Set<String> channels = new TreeSet<>(codes.keySet());
    channels.addAll(expected.excluded().keySet());
    for (String channel : channels) {
      to.same(
          "excluded " + channel,
          expected.excluded().getOrDefault(channel, NOT_EXCLUDED),
          codes.getOrDefault(channel, NOT_EXCLUDED),
          List.of(channel));
    }
  }

  private static void compareConditions(
      Expectation expected, Recommendation actual, Comparison to) {
    Map<String, List<String>> came = new TreeMap<>();
    picks(actual)
        .forEach(
            pick ->
                came.put(
                    pick.scored().channel(),
                    pick.conditions().stream().map(Reason::text).toList()));
    new TreeMap<>(expected.conditions())
        .forEach(
            (channel, wanted) ->
                to.same(
                    "conditions " + channel,
                    Comparison.list(wanted),
                    Comparison.list(came.getOrDefault(channel, List.of())),
                    List.of(channel)));
  }
}

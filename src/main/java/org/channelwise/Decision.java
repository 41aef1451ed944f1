package org.channelwise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.advice.Choice;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Outcome;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Refusal;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.Firing;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Condition;
import org.channelwise.facts.Exclusion;
import org.channelwise.facts.Finding;
import org.channelwise.facts.Violation;
import org.channelwise.source.Place;
import org.channelwise.vocabulary.Vocabulary;

/**
 * What the rules decided about a campaign, and the firings that it rests on. It is put into words
 * only when the recommendation is asked for.
 */
public final class Decision {

  private final Brief brief;
  private final Vocabulary vocabulary;
  private final List<Firing<Exclusion>> exclusions;
  private final Ranking ranking;
  private final Filled filled;
  private final List<Firing<Violation>> violations;
  private final List<Firing<Finding>> findings;

  Decision(
      Brief brief,
      Vocabulary vocabulary,
      List<Firing<Exclusion>> exclusions,
      Ranking ranking,
      Filled filled,
      List<Firing<Violation>> violations,
      List<Firing<Finding>> findings) {
    this.brief = brief;
    this.vocabulary = vocabulary;
    this.exclusions = List.copyOf(exclusions);
    this.ranking = ranking;
    this.filled = filled;
    this.violations = List.copyOf(violations);
    this.findings = List.copyOf(findings);
  }

  /** The same decision with more findings. */
  Decision with(List<Firing<Finding>> more) {
    List<Firing<Finding>> all = new ArrayList<>(findings);
    all.addAll(more);
    return new Decision(brief, vocabulary, exclusions, ranking, filled, violations, all);
  }

  /** Whether a guardrail took the answer away. */
  public boolean refused() {
    return !violations.isEmpty();
  }

  /** The channels that it comes to. */
  public Outcome outcome() {
    return new Outcome(primary(), backups(), refused());
  }

  /** The channel to use first; empty if none remains or a guardrail is violated. */
  public Optional<String> primary() {
    return channels(true).stream().findFirst();
  }

  /** The channels to use where the primary does not reach, in order. */
  public List<String> backups() {
    return channels(false);
  }

  private List<String> channels(boolean leading) {
    return granted().filter(p -> p.leads() == leading).map(Selected::channel).toList();
  }

  /**
   * How many points a channel has more than the best of the others, negative if it has less; empty
   * if it is excluded.
   */
  public OptionalDouble lead(String channel) {
    double best =
        ranking.contenders().stream()
            .filter(each -> !each.channel().equals(channel))
            .mapToDouble(Contender::score)
            .max()
            .orElse(0);
    return ranking.contenders().stream()
        .filter(each -> each.channel().equals(channel))
        .mapToDouble(each -> each.score() - best)
        .findFirst();
  }

  /** What must be seen to before the channels are used. */
  public List<Condition> conditions() {
    return granted().flatMap(pick -> pick.conditions().stream()).map(Firing::conclusion).toList();
  }

  /** The names of the rules behind everything that the answer says, sorted. */
  public Set<String> rules() {
    Stream<Firing<?>> all =
        Stream.of(
                granted().flatMap(Selected::firings),
                ranking.contenders().stream().flatMap(Contender::firings),
                filled.heldBack().stream(),
                exclusions.stream(),
                findings.stream())
            .flatMap(firings -> firings);
    return all.map(firing -> firing.rule().name()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The decision in words: each reason filled in, and in the order in which people read it. */
  public Recommendation recommendation() {
    return new Recommendation(
        brief.campaign().id(),
        brief.name(),
        brief.file(),
        choices(true).stream().findFirst(),
        choices(false),
        violations.isEmpty() ? filled.reached() : null,
        outranked().scored(filled.heldBack()),
        brief.candidates().stream().flatMap(each -> excluded(each).stream()).toList(),
        findings.stream()
            .map(finding -> ReportedFindings.of(finding, place(finding)))
            .sorted(ReportedFindings.order(vocabulary))
            .toList(),
        violations.stream()
            .map(each -> new Refusal(each.reason(), behind(each.conclusion().channel())))
            .toList());
  }

  /** The picks, none if one of them violates a guardrail. */
  private Stream<Selected> granted() {
    return violations.isEmpty() ? filled.picks().stream() : Stream.empty();
  }

  private Ranking outranked() {
    return ranking.without(granted().map(Selected::channel).collect(Collectors.toSet()));
  }

  private List<Choice> choices(boolean leading) {
    return granted().filter(p -> p.leads() == leading).map(Selected::choice).toList();
  }

  private Optional<ExcludedChannel> excluded(Candidate candidate) {
    List<ExcludedChannel.Ground> grounds =
        exclusions.stream()
            .filter(e -> e.conclusion().channel().equals(candidate.channel()))
            .sorted(
                Comparator.comparingInt(e -> vocabulary.rank("exclusions", e.conclusion().code())))
            .map(e -> new ExcludedChannel.Ground(e.conclusion().code(), e.reason(), e.extra()))
            .toList();
    return grounds.isEmpty()
        ? Optional.empty()
        : Optional.of(new ExcludedChannel(candidate.channel(), candidate.name(), grounds));
  }

  /** The field that the rule asked for last stands for what the finding is about. */
  private Place place(Firing<Finding> finding) {
    String channel = finding.conclusion().channel();
    String fallback = channel.isEmpty() ? "" : "channels." + channel;
    return brief.place(
        finding.because().values().keySet().stream()
            .filter(path -> channel.isEmpty() || path.startsWith(fallback + "."))
            .reduce((first, last) -> last)
            .orElse(fallback));
  }

  /** Why a channel was picked: the rules to look at. */
  private List<Reason> behind(String channel) {
    return filled.picks().stream()
        .filter(pick -> pick.channel().equals(channel))
        .findFirst()
        .map(Selected::choice)
        .stream()
        .flatMap(
            choice ->
                Stream.concat(
                    Stream.of(choice.pickedBecause()), choice.scored().reasons().stream()))
        .toList();
  }
}

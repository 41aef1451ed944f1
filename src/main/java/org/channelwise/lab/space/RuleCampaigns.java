package org.channelwise.lab.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Serves;
import org.channelwise.facts.Trait;
import org.channelwise.language.FactPath;
import org.channelwise.language.FactType;
import org.channelwise.language.FactTypes;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.language.RuleFile.Pattern;
import org.channelwise.language.RuleFile.Rule;
import org.channelwise.vocabulary.ChannelTerm;

/**
 * Campaigns in which a rule is likely to fire, and others beside them in which one of its
 * conditions does not hold. What it needs of earlier rules is followed back to what they ask of
 * campaigns; joins and {@code not} are left to chance.
 */
public final class RuleCampaigns {

  private static final String CHANNEL = "{channel}";
  private static final int DEEPEST = 4;

  private final CampaignSpace space;
  private final RuleSet rules;
  private final Random random;
  private final FieldReading reading;

  /**
   * Campaigns for rules.
   *
   * @param rules the rules that the one asked for builds on
   * @param random makes every choice that no condition makes
   */
  public RuleCampaigns(CampaignSpace space, RuleSet rules, Random random) {
    this.space = space;
    this.rules = rules;
    this.random = random;
    this.reading = new FieldReading(rules.vocabulary());
  }

  /** The values that a field may have, by its place, where conditions restrict them. */
  private record Allowed(Map<Integer, List<Integer>> byPlace) {
    void keep(int place, List<Integer> values) {
      byPlace.merge(
          place, values, (some, others) -> some.stream().filter(others::contains).toList());
    }
  }

  /** A campaign in which all that the rule asks of its file holds, and one more for each field. */
  public List<int[]> around(Rule rule) {
    Allowed allowed = new Allowed(new HashMap<>());
    Optional<ChannelTerm> none = Optional.empty();
    restrict(rule, none, allowed, 0);
    int[] firing = space.choice(random);
    allowed.byPlace().forEach((place, values) -> firing[place] = one(values, firing[place]));
    List<int[]> around = new ArrayList<>(List.of(firing));
    allowed
        .byPlace()
        .forEach(
            (place, values) -> {
              List<Integer> others =
                  indexes(place).filter(value -> !values.contains(value)).boxed().toList();
              int[] beside = firing.clone();
              beside[place] = one(others, firing[place]);
              around.add(beside);
            });
    return around;
  }

  private int one(List<Integer> values, int otherwise) {
    return values.isEmpty() ? otherwise : values.get(random.nextInt(values.size()));
  }

  private IntStream indexes(int place) {
    return IntStream.range(0, space.fields().get(place).values().size());
  }

  private void restrict(Rule rule, Optional<ChannelTerm> about, Allowed allowed, int depth) {
    Optional<ChannelTerm> channel = about.or(() -> channel(rule));
    for (Pattern pattern : rule.patterns()) {
      if (pattern.kind() != Pattern.Kind.NOT) {
        restrict(pattern, channel, allowed, depth);
      }
    }
  }

  /** A channel for which every condition about channels may hold. */
  private Optional<ChannelTerm> channel(Rule rule) {
    List<Pattern> aboutChannels =
        rule.patterns().stream()
            .filter(pattern -> pattern.kind() != Pattern.Kind.NOT)
            .filter(pattern -> FactTypes.of(pattern.type()).has("channel"))
            .toList();
    List<ChannelTerm> fitting =
        rules.vocabulary().channels().stream()
            .filter(channel -> aboutChannels.stream().allMatch(new FixedChannel(channel)::mayMatch))
            .toList();
    return aboutChannels.isEmpty() || fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(fitting.get(random.nextInt(fitting.size())));
  }

  private void restrict(
      Pattern pattern, Optional<ChannelTerm> channel, Allowed allowed, int depth) {
    if (pattern.type() == Trait.class || pattern.type() == Serves.class) {
      source(pattern, channel)
          .filter(rule -> depth < DEEPEST)
          .ifPresent(
              rule ->
                  restrict(
                      rule,
                      pattern.type() == Serves.class ? channel : Optional.empty(),
                      allowed,
                      depth + 1));
      return;
    }
    FactType type = FactTypes.of(pattern.type());
    if (type.has("channel")) {
      channel.ifPresent(
          each -> space.place("channels." + each.id()).ifPresent(p -> allowed.keep(p, List.of(1))));
    }
    for (RuleFile.Constraint constraint : pattern.constraints()) {
      if (constraint instanceof Compare compare) {
        restrict(type, compare, channel, allowed);
      }
    }
  }

  private void restrict(
      FactType type, Compare compare, Optional<ChannelTerm> channel, Allowed allowed) {
    FactPath path = type.path(compare.path());
    String at = StatedField.of(type, path).orElse(path.at());
    String field = channel.map(each -> at.replace(CHANNEL, each.id())).orElse(at);
    for (String known : reading.fields(field, path)) {
      space
          .place(known)
          .ifPresent(
              place ->
                  allowed.keep(
                      place,
                      indexes(place)
                          .filter(
                              value ->
                                  reading.holds(
                                      path, space.fields().get(place).values().get(value), compare))
                          .boxed()
                          .toList()));
    }
  }

  /** A rule that concludes what a condition asks for. */
  private Optional<Rule> source(Pattern pattern, Optional<ChannelTerm> channel) {
    Phase phase = pattern.type() == Trait.class ? Phase.PROFILE : Phase.PURPOSE;
    List<Rule> sources =
        rules.files().stream()
            .filter(file -> file.phase() == phase)
            .flatMap(file -> file.rules().stream())
            .filter(rule -> concludes(rule, pattern, channel))
            .toList();
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(sources.get(random.nextInt(sources.size())));
  }

  private static boolean concludes(Rule rule, Pattern pattern, Optional<ChannelTerm> channel) {
    if (pattern.type() == Trait.class) {
      return pattern.constraints().stream()
          .filter(Compare.class::isInstance)
          .map(Compare.class::cast)
          .allMatch(
              compare -> LiteralComparison.holds(rule.conclusion().arguments().get(0), compare));
    }
    return channel
        .map(FixedChannel::new)
        .map(
            each ->
                rule.patterns().stream()
                    .filter(RuleCampaigns::aboutCandidate)
                    .allMatch(each::mayMatch))
        .orElse(true);
  }

  private static boolean aboutCandidate(Pattern pattern) {
    return pattern.type() == Candidate.class && pattern.kind() == Pattern.Kind.EACH;
  }
}

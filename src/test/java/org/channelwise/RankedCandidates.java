package org.channelwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.channelwise.advice.RuleRef;
import org.channelwise.advice.Source;
import org.channelwise.engine.AskedValues;
import org.channelwise.engine.Firing;
import org.channelwise.engine.LoadedRule;
import org.channelwise.engine.RuleSet;
import org.channelwise.engine.RuleSets;
import org.channelwise.facts.Candidate;
import org.channelwise.facts.Conclusion;
import org.channelwise.facts.Serves;
import org.channelwise.language.RuleFile;
import org.channelwise.vocabulary.ChannelTerm;
import org.jspecify.annotations.Nullable;

/** Candidates for tests, with what rules are taken to have said of them, and their ranking. */
final class RankedCandidates {

  /** The rules and terms that the application carries. */
  static final RuleSet RULES = new RuleSets().bundled();

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Firing<Serves>> serves = new ArrayList<>();
  private final List<Firing<?>> fit = new ArrayList<>();

  /** A candidate that reaches this share of the audience, null if nobody knows. */
  RankedCandidates add(String channel, @Nullable Double reach) {
    return add(channel, reach, "explicit");
  }

  /** As above, with the consent at hand. */
  RankedCandidates add(String channel, @Nullable Double reach, String consent) {
    ChannelTerm term = RULES.vocabulary().channel(channel).orElseThrow();
    candidates.add(
        new Candidate(
            channel,
            term.name(),
            term.kind(),
            term.address(),
            term.abilities(),
            consent,
            reach,
            null,
            null,
            null));
    return this;
  }

  /** A rule says how well a channel serves the purpose. */
  RankedCandidates serves(String channel, String standing) {
    serves.add(said("serves " + channel, new Serves(channel, standing, "")));
    return this;
  }

  /** Rules say that every channel is compatible with the purpose. */
  RankedCandidates allServe() {
    candidates.forEach(each -> serves(each.channel(), Serves.COMPATIBLE));
    return this;
  }

  /** A rule says something about the fit of a channel. */
  RankedCandidates fit(String rule, Conclusion conclusion) {
    fit.add(said(rule, conclusion));
    return this;
  }

  Ranking ranking() {
    return Ranking.of(candidates, serves, fit, RULES.vocabulary());
  }

  /** What remains to be said of a conclusion: the rule behind it. */
  private static <T extends Conclusion> Firing<T> said(String rule, T conclusion) {
    return new Firing<>(
        new LoadedRule(
            new RuleFile.Rule(
                rule, 1, Map.of(), List.of(), new RuleFile.Call("$channel", "fits", List.of())),
            new RuleRef(rule, "rules/fit/a.drl:1", "row", new Source(Source.Kind.HOUSE, "")),
            new AskedValues(List.of()),
            0),
        List.of(),
        conclusion);
  }
}

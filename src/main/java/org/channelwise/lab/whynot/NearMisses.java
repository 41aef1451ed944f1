package org.channelwise.lab.whynot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.channelwise.engine.LoadedRule;
import org.channelwise.engine.PhaseRun;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Candidate;
import org.channelwise.lab.space.FixedChannel;
import org.channelwise.lab.space.LiteralComparison;
import org.channelwise.language.FactPath;
import org.channelwise.language.FactTypes;
import org.channelwise.language.RuleFile;
import org.channelwise.language.RuleFile.Constraint.Compare;
import org.channelwise.language.RuleFile.Pattern;
import org.channelwise.language.RuleFile.Rule;
import org.channelwise.language.RulePrinter;
import org.channelwise.vocabulary.ChannelTerm;
import org.channelwise.vocabulary.Vocabulary;

/** Finds the rules that would have spoken for a channel, had one of their conditions held. */
final class NearMisses {

  private static final String CHANNEL = "channel";

  private final RuleSet rules;
  private final ChannelTerm channel;

  NearMisses(RuleSet rules, ChannelTerm channel) {
    this.rules = rules;
    this.channel = channel;
  }

  /** The rules of a run of a phase, the weightiest first; none if the phase did not see it. */
  List<NearMiss> in(PhaseRun run) {
    if (run.facts().stream().noneMatch(fact -> fact instanceof Candidate && isOfChannel(fact))) {
      return List.of();
    }
    Set<String> fired =
        run.firings().stream()
            .filter(firing -> firing.conclusion().about().equals(channel.id()))
            .map(firing -> firing.rule().name())
            .collect(Collectors.toSet());
    List<NearMiss> found = new ArrayList<>();
    for (RuleFile file : rules.files()) {
      if (file.phase() == run.phase()) {
        file.rules().stream()
            .filter(rule -> !fired.contains(rule.name()) && points(rule) > 0)
            .forEach(rule -> missed(file, rule, run.facts()).ifPresent(found::add));
      }
    }
    found.sort(
        Comparator.comparingInt((NearMiss miss) -> -miss.points())
            .thenComparing(miss -> miss.rule().name()));
    return found;
  }

  /** What a rule counts for a channel: the points of the strength that its verb is named after. */
  private int points(Rule rule) {
    String strength =
        rule.conclusion().verb().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    Vocabulary vocabulary = rules.vocabulary();
    return vocabulary.terms("strengths").contains(strength) ? vocabulary.points(strength) : 0;
  }

  private Optional<NearMiss> missed(RuleFile file, Rule rule, List<? extends Record> facts) {
    FixedChannel fixed = new FixedChannel(channel);
    if (!fixed.mayMatch(rule.each().get(rule.subject()))) {
      return Optional.empty();
    }
    List<Pattern> failing =
        rule.patterns().stream()
            .filter(pattern -> pattern.kind() == Pattern.Kind.NOT == holds(pattern, facts))
            .toList();
    return failing.size() == 1
        ? missed(file, rule, failing.get(0), seen(failing.get(0), facts))
        : Optional.empty();
  }

  private Optional<NearMiss> missed(
      RuleFile file, Rule rule, Pattern pattern, List<? extends Record> facts) {
    Optional<? extends Record> nearest =
        pattern.kind() == Pattern.Kind.NOT
            ? Optional.empty()
            : facts.stream().min(Comparator.comparingInt(fact -> failing(pattern, fact).size()));
    List<Compare> failed = nearest.map(fact -> failing(pattern, fact)).orElse(List.of());
    if (failed.size() > 1) {
      return Optional.empty();
    }
    List<String> missing = new ArrayList<>();
    String text =
        failed.isEmpty() || repeats(pattern, facts)
            ? RulePrinter.print(pattern)
            : told(pattern, nearest.get(), failed.get(0), missing);
    return Optional.of(new NearMiss(LoadedRule.ref(file, rule), points(rule), text, missing));
  }

  /** Whether there are several such facts, of which none in particular is the one that failed. */
  private static boolean repeats(Pattern pattern, List<? extends Record> facts) {
    return facts.size() > 1 && !FactTypes.of(pattern.type()).has(CHANNEL);
  }

  private static String told(Pattern pattern, Record fact, Compare compare, List<String> missing) {
    FactPath path = FactTypes.of(pattern.type()).path(compare.path());
    Object value = path.read(fact);
    boolean absent = value == null || Vocabulary.UNSPECIFIED.equals(value);
    String at = path.filePath(fact);
    if (absent && !at.isEmpty()) {
      missing.add(at);
    }
    return "%s (%s is %s)"
        .formatted(
            RulePrinter.print(compare),
            at.isEmpty() ? compare.path() : at,
            absent ? "not said" : Objects.requireNonNull(value));
  }

  private boolean holds(Pattern pattern, List<? extends Record> facts) {
    return seen(pattern, facts).stream().anyMatch(fact -> failing(pattern, fact).isEmpty());
  }

  /**
   * The facts that a condition is about: where it may be about the channel, those of the channel.
   */
  private List<? extends Record> seen(Pattern pattern, List<? extends Record> facts) {
    boolean ofChannel =
        FactTypes.of(pattern.type()).has(CHANNEL) && new FixedChannel(channel).mayMatch(pattern);
    return facts.stream()
        .filter(fact -> fact.getClass() == pattern.type())
        .filter(fact -> !ofChannel || isOfChannel(fact))
        .toList();
  }

  private boolean isOfChannel(Record fact) {
    return channel.id().equals(FactTypes.of(fact.getClass()).path(CHANNEL).read(fact));
  }

  private static List<Compare> failing(Pattern pattern, Record fact) {
    return pattern.constraints().stream()
        .filter(Compare.class::isInstance)
        .map(Compare.class::cast)
        .filter(
            compare ->
                !LiteralComparison.holds(
                    FactTypes.of(pattern.type()).path(compare.path()).read(fact), compare))
        .toList();
  }
}

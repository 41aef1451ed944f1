package org.channelwise.lab.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.channelwise.advice.RuleRef;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.Firing;
import org.channelwise.engine.LoadedRule;
import org.channelwise.engine.PhaseRun;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Margin;
import org.channelwise.facts.Violation;
import org.channelwise.lab.PropertyCheck;
import org.channelwise.lab.PropertyCheck.Checked;
import org.channelwise.lab.space.Distinctions;
import org.channelwise.language.Phase;
import org.channelwise.vocabulary.ChannelTerm;

/** Runs campaigns, and looks for what must never happen and for rules without effect. */
public final class Prover {

  /** Campaigns kept for each rule that has a say in them, to try them without it. */
  private static final int KEPT = 100;

  private static final long STEP = 500;
  private static final String PRECEDENCE = "precedence";

  private final RuleSet rules;
  private final PropertyCheck check;
  private final Campaigns campaigns;
  private final Progress progress;
  private final Set<String> fired = ConcurrentHashMap.newKeySet();
  private final Set<String> chosen = ConcurrentHashMap.newKeySet();
  private final Map<String, Long> violated = new ConcurrentHashMap<>();
  private final Map<String, ConcurrentSkipListSet<Long>> having = new ConcurrentHashMap<>();
  private final Map<Pair, LongAdder> ties = new ConcurrentHashMap<>();
  private final Map<Pair, LongAdder> thin = new ConcurrentHashMap<>();
  private final AtomicLong done = new AtomicLong();
  private final LongAdder ran = new LongAdder();
  private final int leastPoints;

  private record Pair(String ahead, String behind) {}

  /**
   * A search for what rules do in campaigns.
   *
   * @param firedElsewhere the names of rules that are known to fire, in fixtures
   */
  public Prover(RuleSet rules, Campaigns campaigns, Set<String> firedElsewhere, Progress progress) {
    this.rules = rules;
    this.check = new PropertyCheck(rules);
    this.campaigns = campaigns;
    this.progress = progress;
    this.fired.addAll(firedElsewhere);
    this.leastPoints =
        rules.vocabulary().terms("strengths").stream()
            .mapToInt(strength -> Math.abs(rules.vocabulary().points(strength)))
            .min()
            .orElse(0);
  }

  /**
   * Runs all of them, on all processors.
   *
   * @throws org.channelwise.engine.LimitReached if the rules do not come to rest
   */
  public Proof prove() {
    campaigns.choices().parallel().forEach(this::run);
    return new Proof(
        ran.sum(),
        campaigns.of(),
        campaigns.strength(),
        properties(),
        neverFire(),
        new Deciding(rules, campaigns, having).neverDecide(),
        rules.vocabulary().channels().stream()
            .map(ChannelTerm::id)
            .filter(channel -> !chosen.contains(channel))
            .toList(),
        closeCalls(ties),
        closeCalls(thin),
        new Losses(rules, campaigns).find());
  }

  private void run(long number) {
    campaigns.campaign(campaigns.choice(number)).ifPresent(brief -> run(number, brief));
    long so = done.incrementAndGet();
    if (so % STEP == 0) {
      progress.at(so, campaigns.tried());
    }
  }

  private void run(long number, Brief brief) {
    ran.increment();
    Checked checked = check.check(brief);
    Stream.concat(checked.guardrails().stream(), checked.properties().stream())
        .forEach(each -> violated.merge(each.rule().name(), number, Math::min));
    checked.decision().primary().ifPresent(chosen::add);
    chosen.addAll(checked.decision().backups());
    for (PhaseRun run : checked.runs()) {
      for (Firing<?> firing : run.firings()) {
        note(run.phase(), firing, number);
      }
      if (run.phase() == Phase.REVIEW) {
        run.facts().forEach(this::note);
      }
    }
  }

  private void note(Phase phase, Firing<?> firing, long number) {
    String name = firing.rule().name();
    fired.add(name);
    if (Distinctions.DECIDING.contains(phase) && phase != Phase.GUARDRAILS) {
      keep(having.computeIfAbsent(name, each -> new ConcurrentSkipListSet<>()), number);
    }
  }

  /** Keeps the first of all campaigns, whichever processor comes by first. */
  private static void keep(ConcurrentSkipListSet<Long> kept, long number) {
    synchronized (kept) {
      kept.add(number);
      if (kept.size() > KEPT) {
        kept.pollLast();
      }
    }
  }

  private void note(Record fact) {
    if (fact instanceof Margin margin) {
      Pair pair = new Pair(margin.channel(), margin.runnerUp());
      if (margin.decidedBy().equals(PRECEDENCE)) {
        ties.computeIfAbsent(pair, each -> new LongAdder()).increment();
      } else if (margin.points() > 0 && margin.points() <= leastPoints) {
        thin.computeIfAbsent(pair, each -> new LongAdder()).increment();
      }
    }
  }

  private List<Proof.Property> properties() {
    List<Proof.Property> all = new ArrayList<>();
    rules.files().stream()
        .filter(file -> Set.of(Phase.GUARDRAILS, Phase.PROPERTIES).contains(file.phase()))
        .forEach(
            file -> file.rules().forEach(rule -> all.add(property(LoadedRule.ref(file, rule)))));
    return all;
  }

  private Proof.Property property(RuleRef rule) {
    Long number = violated.get(rule.name());
    return new Proof.Property(
        rule,
        Optional.ofNullable(number)
            .map(
                found ->
                    campaigns.text(
                        new Shrinking(campaigns, brief -> violates(rule, brief))
                            .smallest(campaigns.choice(found)))));
  }

  private boolean violates(RuleRef rule, Brief brief) {
    Checked checked = check.check(brief);
    Stream<Firing<Violation>> all =
        Stream.concat(checked.guardrails().stream(), checked.properties().stream());
    return all.anyMatch(each -> each.rule().name().equals(rule.name()));
  }

  private List<RuleRef> neverFire() {
    return rules.files().stream()
        .filter(file -> !Set.of(Phase.GUARDRAILS, Phase.PROPERTIES).contains(file.phase()))
        .flatMap(file -> file.rules().stream().map(rule -> LoadedRule.ref(file, rule)))
        .filter(rule -> !fired.contains(rule.name()))
        .toList();
  }

  private static List<Proof.CloseCall> closeCalls(Map<Pair, LongAdder> counted) {
    return counted.entrySet().stream()
        .map(
            each ->
                new Proof.CloseCall(
                    each.getKey().ahead(), each.getKey().behind(), each.getValue().sum()))
        .sorted(
            Comparator.comparingLong((Proof.CloseCall call) -> -call.campaigns())
                .thenComparing(Proof.CloseCall::ahead)
                .thenComparing(Proof.CloseCall::behind))
        .toList();
  }
}

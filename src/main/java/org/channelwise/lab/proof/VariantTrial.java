package org.channelwise.lab.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.engine.Firing;
import org.channelwise.engine.PhaseRun;
import org.channelwise.engine.RuleSet;
import org.channelwise.facts.Conclusion;
import org.channelwise.language.Phase;
import org.channelwise.language.RuleFile;
import org.channelwise.source.Parsed;

/**
 * Tries changed rules. No rule sees what another of its phase concludes, so a changed one is first
 * fired by itself, over what its phase saw before. Only where it concludes something else can an
 * answer differ, and only then the whole set is made with it.
 */
public final class VariantTrial {

  private final RuleSet rules;
  private final RuleSet bare;

  /** A trial of changes to these rules. */
  public VariantTrial(RuleSet rules) {
    this.rules = rules.withOwnGuardrailsOnly();
    RuleSet left = this.rules;
    for (RuleFile file : rules.files()) {
      left = left.without(file.source().name());
    }
    this.bare = left.withOwnGuardrailsOnly();
  }

  /** The changed rule by itself; empty if it is no rule that the check lets pass. */
  Optional<Alone> alone(RuleVariant variant) {
    Phase phase = variant.file().phase();
    if (variant.changed().isEmpty()) {
      return Optional.of(new Alone(variant.original().name(), phase, bare));
    }
    return bare.with(variant.alone()) instanceof Parsed.Ok<RuleSet> ok
        ? Optional.of(new Alone(variant.original().name(), phase, ok.value()))
        : Optional.empty();
  }

  /** All rules, with the changed one among them. */
  RuleSet whole(RuleVariant variant) {
    RuleFile file = variant.whole();
    return file.rules().isEmpty()
        ? rules.without(file.source().name()).withOwnGuardrailsOnly()
        : rules.with(file).orElseThrow().withOwnGuardrailsOnly();
  }

  /** A changed rule without any other. */
  record Alone(String name, Phase phase, RuleSet rule) {

    /** Whether it concludes from what a phase saw something else than it did before. */
    boolean differs(PhaseRun run) {
      return run.phase() == phase
          && !said(run.firings().stream().filter(each -> each.rule().name().equals(name)))
              .equals(said(rule.rules(phase).fire(run.facts()).stream()));
    }

    private static List<Said> said(Stream<Firing<?>> firings) {
      return firings.map(each -> new Said(each.conclusion(), each.text(), each.extra())).toList();
    }
  }

  private record Said(Conclusion conclusion, String text, String extra) {}
}

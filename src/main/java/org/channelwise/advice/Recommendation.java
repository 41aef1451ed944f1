package org.channelwise.advice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one campaign. Every channel that could have been chosen stands in exactly one of
 * primary, backups, outranked and excluded, unless a guardrail refused the answer: then there is
 * neither primary nor backup.
 *
 * @param campaign the campaign's id
 * @param name the campaign's name, its id if it has none
 * @param file the campaign's file as it was given
 * @param primary the channel that carries the message first; empty if no channel remains or the
 *     answer was refused
 * @param backups up to two channels for those whom the ones before did not reach, in order
 * @param reached share of the audience, 0 to 1, that the picks reach together, an estimate that
 *     takes reach as independent between addresses; null if a reach is not said
 * @param outranked channels that could be used but were not picked, the best first
 * @param excluded channels that must not be used
 * @param findings what a strategist should know, the gravest first
 * @param refusals the guardrails that took the answer away; empty for an answer
 */
public record Recommendation(
    String campaign,
    String name,
    String file,
    Optional<Choice> primary,
    List<Choice> backups,
    @Nullable Double reached,
    List<Scored> outranked,
    List<ExcludedChannel> excluded,
    List<ReportedFinding> findings,
    List<Refusal> refusals) {

  public Recommendation {
    backups = List.copyOf(backups);
    outranked = List.copyOf(outranked);
    excluded = List.copyOf(excluded);
    findings = List.copyOf(findings);
    refusals = List.copyOf(refusals);
  }

  /** Whether a guardrail took the answer away. */
  public boolean refused() {
    return !refusals.isEmpty();
  }
}

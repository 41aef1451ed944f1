package org.channelwise;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.channelwise.advice.Choice;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.Scored;

/** The rules that an answer names. */
final class UsedRules {

  private UsedRules() {}

  /** The names of the rules behind everything that an answer says, sorted. */
  static Set<String> of(Recommendation answer) {
    return Stream.of(
            Stream.concat(answer.primary().stream(), answer.backups().stream())
                .flatMap(UsedRules::reasons),
            answer.outranked().stream().map(Scored::reasons).flatMap(List::stream),
            answer.excluded().stream()
                .flatMap(barred -> barred.grounds().stream())
                .map(ExcludedChannel.Ground::reason),
            answer.findings().stream().map(ReportedFinding::reason))
        .flatMap(reasons -> reasons)
        .map(reason -> reason.rule().name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Reason> reasons(Choice choice) {
    return Stream.of(
            Stream.of(choice.pickedBecause()),
            choice.scored().reasons().stream(),
            choice.conditions().stream(),
            choice.when().stream()
                .flatMap(when -> Stream.of(when.missedBecause(), when.afterBecause())))
        .flatMap(reasons -> reasons);
  }
}

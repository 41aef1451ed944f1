package org.channelwise.report.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.PlanDifference;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Refusal;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.Mistake;
import org.channelwise.report.NoChannelSection;

/** What there is to act on in a review, the gravest first. */
final class Notices {

  private static final String REFUSED = "GUARDRAIL";
  private static final String WITHOUT_CHANNEL = "NO_CHANNEL";

  private Notices() {}

  /** What there is to act on in one campaign. */
  static List<Notice> of(Reviewed reviewed) {
    List<Notice> notices = new ArrayList<>();
    Recommendation recommendation = reviewed.recommendation();
    for (Refusal refusal : recommendation.refusals()) {
      notices.add(
          new Notice(
              Severity.ERROR,
              REFUSED,
              "A guardrail refused the answer: " + refusal.reason().text(),
              "Look at the rules that picked the channel",
              reviewed.place(),
              Optional.of(refusal.reason().rule())));
    }
    NoChannelSection.of(recommendation)
        .filter(none -> none.refusals().isEmpty())
        .ifPresent(
            none ->
                notices.add(
                    new Notice(
                        Severity.ERROR,
                        WITHOUT_CHANNEL,
                        none.why(),
                        unlock(none),
                        reviewed.place(),
                        Optional.empty())));
    reviewed
        .plan()
        .ifPresent(
            plan ->
                plan.differences().stream()
                    .map(each -> of(each, plan.because()))
                    .forEach(notices::add));
    recommendation.findings().stream().map(Notices::of).forEach(notices::add);
    return notices.stream().sorted((a, b) -> a.severity().compareTo(b.severity())).toList();
  }

  /** What there is to act on in all campaigns together. */
  static List<Notice> of(Programme programme) {
    return programme.findings().stream().map(Notices::of).toList();
  }

  /** What keeps a campaign from an answer. */
  static List<Notice> of(List<Mistake> mistakes) {
    return mistakes.stream()
        .map(
            mistake ->
                new Notice(
                    Severity.ERROR,
                    mistake.kind(),
                    mistake.message(),
                    mistake.hint(),
                    mistake.place(),
                    Optional.empty(),
                    mistake.problem()))
        .toList();
  }

  private static Notice of(PlanDifference difference, Optional<String> because) {
    String why =
        difference.grounds().stream()
            .map(ground -> ground.reason().text())
            .collect(Collectors.joining("; "));
    String unlock =
        difference.grounds().stream()
            .map(ExcludedChannel.Ground::unlock)
            .collect(Collectors.joining("; "));
    String recorded =
        difference.breaks() ? "" : because.map(said -> "; the plan says why: " + said).orElse("");
    Severity severity = recorded.isEmpty() ? Severity.WARNING : Severity.ADVICE;
    return new Notice(
        difference.breaks() ? Severity.ERROR : severity,
        difference.code(),
        difference.reason().text() + (why.isEmpty() ? "" : ": " + why) + recorded,
        difference.fix() + (unlock.isEmpty() ? "" : ": " + unlock),
        difference.place(),
        Optional.of(difference.reason().rule()));
  }

  private static Notice of(ReportedFinding remark) {
    return new Notice(
        remark.severity(),
        remark.code(),
        remark.reason().text(),
        remark.fix(),
        remark.place(),
        Optional.of(remark.reason().rule()));
  }

  private static String unlock(NoChannelSection none) {
    return none.unlocks().stream()
        .findFirst()
        .map(group -> group.names() + ": " + group.grounds().get(0).unlock())
        .orElse("Add a channel to choose from");
  }
}

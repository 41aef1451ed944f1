package org.channelwise.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.channelwise.Advisor;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.campaign.Brief;
import org.channelwise.engine.LimitReached;
import org.channelwise.report.Report;
import org.channelwise.source.Parsed;

/** Campaigns answered one after the other; one that cannot be answered stops none of the others. */
final class Batch {

  private final Console console;
  private final Advisor advisor;
  private final boolean strict;
  private final Report report;
  private int status = ExitStatus.FINE;
  private boolean answered;

  Batch(Console console, Advisor advisor, boolean strict, Report report) {
    this.console = console;
    this.advisor = advisor;
    this.strict = strict;
    this.report = report;
  }

  /**
   * Writes the answer for a campaign, or says on standard error why there is none.
   *
   * @throws UncheckedIOException if the answer cannot be written
   */
  void answer(Parsed<Brief> campaign) {
    int one = campaign instanceof Parsed.Ok<Brief> good ? answer(good.value()) : wrong(campaign);
    status = Math.max(status, one);
  }

  private int answer(Brief brief) {
    Recommendation recommendation;
    try {
      recommendation = advisor.recommend(brief);
    } catch (LimitReached e) {
      console.say("%s: %s".formatted(brief.file(), e.getMessage()));
      return ExitStatus.NO_ANSWER;
    } catch (RuntimeException e) {
      return Crash.confess(console, brief.file(), e);
    }
    try {
      report.add(recommendation, brief.place(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    answered = true;
    return status(recommendation);
  }

  private int wrong(Parsed<Brief> campaign) {
    RulesOption.tell(console, campaign.problems());
    return ExitStatus.WRONG_INPUT;
  }

  /** Whether there is an answer at all. */
  boolean answered() {
    return answered;
  }

  /** The highest status of all campaigns. */
  int status() {
    return status;
  }

  private int status(Recommendation recommendation) {
    if (recommendation.refused()) {
      return ExitStatus.NO_ANSWER;
    }
    boolean act =
        recommendation.primary().isEmpty()
            || recommendation.findings().stream()
                .map(ReportedFinding::severity)
                .anyMatch(this::objects);
    return act ? ExitStatus.ACT : ExitStatus.FINE;
  }

  private boolean objects(ReportedFinding.Severity severity) {
    return severity == ReportedFinding.Severity.ERROR
        || (strict && severity == ReportedFinding.Severity.WARNING);
  }
}

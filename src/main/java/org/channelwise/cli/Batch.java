package org.channelwise.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.channelwise.Advisor;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Remark;
import org.channelwise.input.Brief;
import org.channelwise.input.Read;
import org.channelwise.report.Report;
import org.channelwise.rules.LimitReached;

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
  void answer(Read<Brief> campaign) {
    int one = campaign instanceof Read.Good<Brief> good ? answer(good.value()) : wrong(campaign);
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
      return Fault.confess(console, brief.file(), e);
    }
    try {
      report.add(recommendation, brief.place(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    answered = true;
    return status(recommendation);
  }

  private int wrong(Read<Brief> campaign) {
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
            || recommendation.findings().stream().map(Remark::severity).anyMatch(this::objects);
    return act ? ExitStatus.ACT : ExitStatus.FINE;
  }

  private boolean objects(Remark.Severity severity) {
    return severity == Remark.Severity.ERROR || (strict && severity == Remark.Severity.WARNING);
  }
}

package org.channelwise.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.CampaignJudge;
import org.channelwise.InOrder;
import org.channelwise.Judged;
import org.channelwise.ProgrammeReview;
import org.channelwise.advice.Programme;
import org.channelwise.campaign.PendingCampaign;
import org.channelwise.cli.terminal.Color;
import org.channelwise.cli.terminal.Console;
import org.channelwise.cli.terminal.Crash;
import org.channelwise.cli.terminal.Delivery;
import org.channelwise.cli.terminal.Destination;
import org.channelwise.cli.terminal.ExitStatus;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.report.CampaignTask;
import org.channelwise.report.Mistake;
import org.channelwise.report.Report;
import org.channelwise.report.ReportHead;
import org.channelwise.report.format.Format;

/** Campaigns judged and printed in their order; one without an answer stops none of the others. */
final class CampaignBatch {

  private final Console console;
  private final ReportHead head;
  private final CampaignJudge judge;
  private final Optional<ProgrammeReview> together;
  private int status = ExitStatus.FINE;
  private boolean answered;

  /**
   * A batch of no campaigns so far.
   *
   * @param advisor who recommends, by the same rules
   * @param head what is asked, of which rules, how strictly
   */
  CampaignBatch(Console console, RuleSet rules, Advisor advisor, ReportHead head) {
    boolean review = head.task() == CampaignTask.REVIEW;
    this.console = console;
    this.head = head;
    this.judge =
        review ? CampaignJudge.reviewing(rules, advisor) : CampaignJudge.recommending(advisor);
    this.together = review ? Optional.of(new ProgrammeReview(rules)) : Optional.empty();
  }

  /**
   * Answers every campaign that can be answered, and says what is wrong with the others. For people
   * nothing takes the place of an earlier answer if there is none; programs read what is wrong.
   */
  int run(Stream<PendingCampaign> campaigns, Format format, Delivery delivery, Color color) {
    return run(campaigns, judge::judge, format, delivery, color);
  }

  /** As the other, of campaigns that somebody else judges. */
  int run(
      Stream<PendingCampaign> campaigns,
      Function<PendingCampaign, Supplier<Optional<Judged>>> judging,
      Format format,
      Delivery delivery,
      Color color) {
    try (Destination to = delivery.open()) {
      Report report = format.begin(head, to.writer(), delivery.style(color));
      new InOrder<>(judging, PendingCampaign::size)
          .each(
              campaigns.iterator(),
              judged -> {
                boolean taken = !to.broken();
                if (taken) {
                  judged.get().ifPresent(one -> print(one, report));
                }
                return taken;
              });
      Programme programme = programme(report);
      report.end(programme, status);
      if (answered || format.forPrograms()) {
        to.keep();
      }
    } catch (IOException | UncheckedIOException e) {
      note(delivery.complain(e));
    }
    return status;
  }

  private void print(Judged judged, Report report) {
    note(ExitStatus.of(judged, head.strict()));
    if (judged instanceof Judged.Answered one) {
      print(one, report);
    } else if (judged instanceof Judged.Unreadable unreadable) {
      RulesOption.tell(console, unreadable.problems());
      fail(report, unreadable.problems().stream().map(Mistake::of).toList());
    } else if (judged instanceof Judged.Unsettled unsettled) {
      console.say("%s: %s".formatted(unsettled.file(), unsettled.limit().getMessage()));
      fail(
          report,
          List.of(
              Mistake.withoutAnswer(
                  unsettled.file(), String.valueOf(unsettled.limit().getMessage()))));
    } else if (judged instanceof Judged.Crashed crashed) {
      Crash.confess(console, crashed.file(), crashed.cause());
      fail(
          report,
          List.of(Mistake.withoutAnswer(crashed.file(), "The program itself has a fault.")));
    }
  }

  private void print(Judged.Answered one, Report report) {
    try {
      report.add(one.reviewed());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    together.ifPresent(programme -> programme.add(one.brief(), one.reviewed()));
    answered = true;
  }

  private static void fail(Report report, List<Mistake> mistakes) {
    try {
      report.fail(mistakes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Programme programme(Report report) {
    if (together.isEmpty()) {
      return new Programme(0, List.of());
    }
    try {
      Programme programme = together.get().programme();
      note(ExitStatus.of(programme, head.strict()));
      return programme;
    } catch (LimitReached e) {
      console.say("channelwise: the campaigns together: " + e.getMessage());
      fail(report, List.of(Mistake.withoutAnswer("-", String.valueOf(e.getMessage()))));
      note(ExitStatus.NO_ANSWER);
      return together.get().unjudged();
    }
  }

  private void note(int another) {
    status = Math.max(status, another);
  }
}

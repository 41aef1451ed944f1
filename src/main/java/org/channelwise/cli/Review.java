package org.channelwise.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.channelwise.Advisor;
import org.channelwise.ProgrammeReview;
import org.channelwise.Reviewer;
import org.channelwise.advice.PlanVerdict;
import org.channelwise.advice.Programme;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.advice.Reviewed;
import org.channelwise.campaign.Brief;
import org.channelwise.campaign.CampaignFiles;
import org.channelwise.engine.LimitReached;
import org.channelwise.engine.RuleSet;
import org.channelwise.report.ReviewReport;
import org.channelwise.report.format.ReviewFormat;
import org.channelwise.source.Parsed;

/** {@code channelwise review}: holds plans against the recommendation, writes what was found. */
final class Review {

  private final Console console;
  private final RuleSet rules;
  private final Advisor advisor;
  private final boolean strict;

  /**
   * A review.
   *
   * @param advisor who recommends, by the same rules
   * @param strict whether warnings and plans that differ are to be acted on, too
   */
  Review(Console console, RuleSet rules, Advisor advisor, boolean strict) {
    this.console = console;
    this.rules = rules;
    this.advisor = advisor;
    this.strict = strict;
  }

  /** Reviews every campaign that can be read, and says what is wrong with the others. */
  int run(
      List<String> files,
      Optional<Path> brand,
      ReviewFormat format,
      Optional<Path> output,
      Color color) {
    Delivery delivery = new Delivery(console, output);
    return delivery.write(
        out ->
            review(files, brand, format.begin(rules.hash(), out, delivery.style(color), strict)));
  }

  private int review(List<String> files, Optional<Path> brand, ReviewReport report)
      throws IOException {
    Reviewer reviewer = new Reviewer(rules, advisor);
    ProgrammeReview together = new ProgrammeReview(rules);
    int status = ExitStatus.FINE;
    try (Stream<Parsed<Brief>> campaigns =
        new CampaignFiles(rules.vocabulary(), brand).stream(files, console.in())) {
      for (Parsed<Brief> campaign : (Iterable<Parsed<Brief>>) campaigns::iterator) {
        status = Math.max(status, review(campaign, reviewer, together, report));
      }
    }
    return Math.max(status, end(together, report));
  }

  private int review(
      Parsed<Brief> campaign, Reviewer reviewer, ProgrammeReview together, ReviewReport report)
      throws IOException {
    if (!(campaign instanceof Parsed.Ok<Brief> good)) {
      RulesOption.tell(console, campaign.problems());
      return ExitStatus.WRONG_INPUT;
    }
    Reviewed reviewed;
    try {
      reviewed = reviewer.review(good.value());
    } catch (LimitReached e) {
      console.say("%s: %s".formatted(good.value().file(), e.getMessage()));
      return ExitStatus.NO_ANSWER;
    } catch (RuntimeException e) {
      return Crash.confess(console, good.value().file(), e);
    }
    report.add(reviewed);
    together.add(good.value(), reviewed);
    return status(reviewed);
  }

  private int end(ProgrammeReview together, ReviewReport report) throws IOException {
    Programme programme;
    int status;
    try {
      programme = together.programme();
      status = acted(programme.findings()) ? ExitStatus.ACT : ExitStatus.FINE;
    } catch (LimitReached e) {
      console.say("channelwise: the campaigns together: " + e.getMessage());
      programme = together.unjudged();
      status = ExitStatus.NO_ANSWER;
    }
    report.end(programme);
    return status;
  }

  private int status(Reviewed reviewed) {
    if (reviewed.recommendation().refused()) {
      return ExitStatus.NO_ANSWER;
    }
    boolean act =
        reviewed.recommendation().primary().isEmpty()
            || reviewed.breaks()
            || (strict && reviewed.plan().filter(Review::differs).isPresent())
            || acted(reviewed.recommendation().findings());
    return act ? ExitStatus.ACT : ExitStatus.FINE;
  }

  private static boolean differs(PlanVerdict plan) {
    return plan.kind() == PlanVerdict.Kind.DIFFERS;
  }

  /** Whether any of the findings is to be acted on. */
  private boolean acted(List<ReportedFinding> findings) {
    return findings.stream()
        .map(ReportedFinding::severity)
        .anyMatch(grave -> grave == Severity.ERROR || (strict && grave == Severity.WARNING));
  }
}

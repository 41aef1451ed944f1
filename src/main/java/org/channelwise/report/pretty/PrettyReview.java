package org.channelwise.report.pretty;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Refusal;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.BatchTally;
import org.channelwise.report.FindingsSection;
import org.channelwise.report.PlanTally;
import org.channelwise.report.ReviewReport;
import org.channelwise.report.Verdict;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;

/** A review for people to read, at 80 columns. */
public final class PrettyReview implements ReviewReport {

  private final Page page;
  private final PrettyReasons reasons;
  private final PrettyPlan plans;
  private final PrettyRest rest;
  private final PrettyFindings findings;
  private final BatchTally tally = new BatchTally();
  private final PlanTally planTally = new PlanTally();

  /** Begins a report. */
  public PrettyReview(Writer out, Style style) {
    this.page = new Page(out, style);
    this.reasons = new PrettyReasons(page);
    this.plans = new PrettyPlan(page, reasons);
    this.rest = new PrettyRest(page, reasons);
    this.findings = new PrettyFindings(page, reasons);
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    if (tally.campaigns() > 0) {
      page.blank();
      page.blank();
    }
    Recommendation recommendation = reviewed.recommendation();
    tally.add(recommendation);
    planTally.add(reviewed);
    page.title(Span.bold(recommendation.name()), Span.dim(Wording.file(recommendation.file())));
    page.rule();
    plans.write(reviewed.plan());
    page.blank();
    if (recommendation.primary().isPresent()) {
      recommended(recommendation);
    } else {
      withoutPrimary(recommendation);
    }
    findings.write(FindingsSection.of(recommendation.findings()));
  }

  @Override
  public void end(Programme programme) throws IOException {
    if (tally.campaigns() > 1) {
      page.blank();
      page.rule();
      page.heading(Span.bold(tally.outcomes()));
      page.heading(Span.bold(planTally.text()));
      page.heading(Span.bold(tally.findings()));
    }
    findings.write(new FindingsSection("The campaigns together", programme.findings()));
    page.flush();
  }

  private void recommended(Recommendation recommendation) throws IOException {
    page.heading(new Span("RECOMMENDED", Ink.GREEN));
    String role = "Primary: ";
    int number = 1;
    for (Choice pick : Verdict.picks(recommendation)) {
      page.row(
          Span.bold(role + pick.scored().name()),
          Span.of(
              Wording.score(pick.scored().score()) + ", " + Wording.reach(pick.scored().reach())));
      for (Reason condition : pick.conditions()) {
        reasons.entry(new Span("first", Ink.YELLOW), condition);
      }
      role = "Backup " + number++ + ": ";
    }
  }

  private void withoutPrimary(Recommendation recommendation) throws IOException {
    page.heading(new Span(recommendation.refused() ? "REFUSED" : "NO CHANNEL", Ink.RED));
    page.paragraph(Span.of(Verdict.withoutPrimary(recommendation).orElseThrow()));
    for (Refusal refusal : recommendation.refusals()) {
      reasons.entry(new Span("guard", Ink.RED), refusal.reason());
    }
    if (!recommendation.refused()) {
      rest.unlocks(recommendation);
    }
  }
}

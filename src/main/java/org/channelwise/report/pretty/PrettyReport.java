package org.channelwise.report.pretty;

import java.io.IOException;
import java.io.Writer;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Refusal;
import org.channelwise.advice.TakesOver;
import org.channelwise.report.BatchTally;
import org.channelwise.report.FindingsSection;
import org.channelwise.report.Report;
import org.channelwise.report.Verdict;
import org.channelwise.report.Wording;
import org.channelwise.report.pretty.Style.Ink;
import org.channelwise.source.Place;

/** For people to read, at 80 columns. */
public final class PrettyReport implements Report {

  private final Page page;
  private final PrettyReasons reasons;
  private final PrettyRest rest;
  private final PrettyFindings findings;
  private final BatchTally tally = new BatchTally();

  /** Begins a report. */
  public PrettyReport(Writer out, Style style) {
    this.page = new Page(out, style);
    this.reasons = new PrettyReasons(page);
    this.rest = new PrettyRest(page, reasons);
    this.findings = new PrettyFindings(page, reasons);
  }

  @Override
  public void add(Recommendation recommendation, Place place) throws IOException {
    if (tally.campaigns() > 0) {
      page.blank();
      page.blank();
    }
    tally.add(recommendation);
    page.title(Span.bold(recommendation.name()), Span.dim(Wording.file(recommendation.file())));
    page.rule();
    if (recommendation.primary().isPresent()) {
      primary(recommendation.primary().get());
    } else {
      withoutPrimary(recommendation);
    }
    backups(recommendation);
    rest.outranked(recommendation);
    rest.excluded(recommendation);
    findings.write(FindingsSection.of(recommendation.findings()));
  }

  @Override
  public void end() throws IOException {
    if (tally.campaigns() > 1) {
      page.blank();
      page.rule();
      page.heading(Span.bold(tally.outcomes()));
      page.heading(Span.bold(tally.findings()));
    }
    page.flush();
  }

  private void primary(Choice primary) throws IOException {
    page.heading(new Span("PRIMARY", Ink.GREEN));
    String figures =
        Wording.score(primary.scored().score()) + ", " + Wording.reach(primary.scored().reach());
    page.row(Span.bold(primary.scored().name()), Span.of(figures));
    reasons.inFull(primary.scored().reasons());
    reasons.entry(Span.dim("picked"), primary.pickedBecause());
    conditions(primary);
  }

  private void withoutPrimary(Recommendation recommendation) throws IOException {
    page.heading(new Span(recommendation.refused() ? "REFUSED" : "NO CHANNEL", Ink.RED));
    page.paragraph(Span.of(Verdict.withoutPrimary(recommendation).orElseThrow()));
    for (Refusal refusal : recommendation.refusals()) {
      reasons.entry(new Span("guard", Ink.RED), refusal.reason());
      for (Reason pick : refusal.picks()) {
        reasons.entry(Span.dim("picked"), pick);
      }
    }
    if (!recommendation.refused()) {
      rest.unlocks(recommendation);
    }
  }

  private void backups(Recommendation recommendation) throws IOException {
    if (recommendation.primary().isEmpty()) {
      return;
    }
    page.blank();
    page.heading(new Span("BACKUPS", Ink.GREEN));
    if (recommendation.backups().isEmpty()) {
      boolean others = !recommendation.outranked().isEmpty();
      page.paragraph(
          Span.of(others ? "None: no rule picks any." : "None: no other channel remains."));
    }
    int number = 1;
    for (Choice backup : recommendation.backups()) {
      String figures =
          String.join(
              ", ",
              Wording.score(backup.scored().score()),
              Wording.reach(backup.scored().reach()),
              Wording.adds(backup.adds()));
      page.row(Span.bold(number++ + ". " + backup.scored().name()), Span.of(figures));
      if (backup.when().isPresent()) {
        takesOver(backup.when().get());
      }
      reasons.leading(backup.scored().reasons());
      reasons.entry(Span.dim("picked"), backup.pickedBecause());
      conditions(backup);
    }
  }

  private void takesOver(TakesOver when) throws IOException {
    page.entry(Span.dim("when"), Span.of(Wording.when(when) + "; stops once the person has acted"));
    reasons.rules(when.missedBecause().rule(), when.afterBecause().rule());
  }

  private void conditions(Choice choice) throws IOException {
    for (Reason condition : choice.conditions()) {
      reasons.entry(new Span("first", Ink.YELLOW), condition);
    }
  }
}

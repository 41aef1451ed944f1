package org.channelwise.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.channelwise.advice.Choice;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.Refusal;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.report.BatchTally;
import org.channelwise.report.Report;
import org.channelwise.report.Verdict;
import org.channelwise.report.Wording;
import org.channelwise.source.Place;

/** For a pull-request comment: a verdict and a table, the rest folded. */
public final class MarkdownReport implements Report {

  private final Writer out;
  private final BatchTally tally = new BatchTally();

  /** Begins a report. */
  public MarkdownReport(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Recommendation recommendation, Place place) throws IOException {
    if (tally.campaigns() > 0) {
      line("");
    }
    tally.add(recommendation);
    line("## " + MarkdownText.of(recommendation.name()));
    line("");
    line(verdict(recommendation) + " " + MarkdownText.code(Wording.file(recommendation.file())));
    refusals(recommendation);
    conditions(recommendation);
    lines(MarkdownTable.of(recommendation));
    findings(recommendation);
    lines(MarkdownDetails.reasons(recommendation));
    lines(MarkdownDetails.excluded(recommendation));
  }

  @Override
  public void end() throws IOException {
    if (tally.campaigns() > 1) {
      line("");
      line("---");
      line("");
      line("**" + tally.outcomes() + ".** " + tally.findings() + ".");
    }
    out.flush();
  }

  /** The picks in their order, or why there is none. */
  public static String verdict(Recommendation recommendation) {
    return Verdict.withoutPrimary(recommendation)
        .map(why -> "**No recommendation.** " + why)
        .orElseGet(
            () ->
                Verdict.picks(recommendation).stream()
                        .map(pick -> "**" + MarkdownText.of(pick.scored().name()) + "**")
                        .collect(Collectors.joining(", then "))
                    + ".");
  }

  private void refusals(Recommendation recommendation) throws IOException {
    if (!recommendation.refusals().isEmpty()) {
      line("");
    }
    for (Refusal refusal : recommendation.refusals()) {
      line("- Refused: " + MarkdownReasons.sentence(refusal.reason()));
      for (Reason pick : refusal.picks()) {
        line("  - picked because: " + MarkdownReasons.sentence(pick));
      }
    }
  }

  private void conditions(Recommendation recommendation) throws IOException {
    List<Choice> conditional =
        Verdict.picks(recommendation).stream()
            .filter(pick -> !pick.conditions().isEmpty())
            .toList();
    if (conditional.isEmpty()) {
      return;
    }
    line("");
    line("**To see to first**");
    line("");
    for (Choice pick : conditional) {
      for (Reason condition : pick.conditions()) {
        line(
            // The colon goes with the name, for a site makes a picture of a word between two of
            // them.
            "- %s %s"
                .formatted(
                    MarkdownText.of(pick.scored().name() + ":"),
                    MarkdownReasons.sentence(condition)));
      }
    }
  }

  private void findings(Recommendation recommendation) throws IOException {
    if (recommendation.findings().isEmpty()) {
      return;
    }
    line("");
    line("**Findings**");
    line("");
    for (ReportedFinding remark : recommendation.findings()) {
      line(
          "- **%s** %s: %s"
              .formatted(
                  remark.severity().name().toLowerCase(Locale.ROOT),
                  MarkdownText.code(remark.code()),
                  MarkdownReasons.sentence(remark.reason())));
      line(
          "  - fix: %s, at %s"
              .formatted(
                  MarkdownText.of(remark.fix()), MarkdownText.code(remark.place().toString())));
    }
  }

  private void lines(List<String> lines) throws IOException {
    for (String line : lines) {
      line(line);
    }
  }

  private void line(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }
}

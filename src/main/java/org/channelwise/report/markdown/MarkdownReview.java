package org.channelwise.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.channelwise.advice.ExcludedChannel;
import org.channelwise.advice.PlanDifference;
import org.channelwise.advice.PlanVerdict;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reason;
import org.channelwise.advice.Recommendation;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.advice.Reviewed;
import org.channelwise.report.BatchTally;
import org.channelwise.report.PlanTally;
import org.channelwise.report.PlanWording;
import org.channelwise.report.ReviewReport;
import org.channelwise.report.Wording;

/** A review for a pull-request comment. */
public final class MarkdownReview implements ReviewReport {

  private final Writer out;
  private final BatchTally tally = new BatchTally();
  private final PlanTally planTally = new PlanTally();

  /** Begins a report. */
  public MarkdownReview(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Reviewed reviewed) throws IOException {
    if (tally.campaigns() > 0) {
      line("");
    }
    Recommendation recommendation = reviewed.recommendation();
    tally.add(recommendation);
    planTally.add(reviewed);
    line("## " + MarkdownText.of(recommendation.name()));
    line("");
    line(
        "**%s.** %s"
            .formatted(
                reviewed.plan().map(PlanWording::verdict).orElse(PlanWording.WITHOUT),
                MarkdownText.code(Wording.file(recommendation.file()))));
    differences(reviewed.plan().map(PlanVerdict::differences).orElse(List.of()));
    line("");
    line("**Recommended:** " + MarkdownReport.verdict(recommendation));
    for (String row : MarkdownTable.of(recommendation)) {
      line(row);
    }
    findings("Findings", recommendation.findings());
    for (String detail : MarkdownDetails.excluded(recommendation)) {
      line(detail);
    }
  }

  @Override
  public void end(Programme programme) throws IOException {
    if (tally.campaigns() > 1) {
      line("");
      line("---");
      line("");
      line("**%s.** %s. %s.".formatted(tally.outcomes(), planTally.text(), tally.findings()));
    }
    findings("The campaigns together", programme.findings());
    out.flush();
  }

  private void differences(List<PlanDifference> differences) throws IOException {
    if (!differences.isEmpty()) {
      line("");
    }
    for (PlanDifference difference : differences) {
      line(
          "- **%s** %s: %s"
              .formatted(
                  difference.breaks() ? "breaks" : "differs",
                  MarkdownText.code(difference.code()),
                  MarkdownReasons.sentence(difference.reason())));
      for (ExcludedChannel.Ground ground : difference.grounds()) {
        line("  - why: " + MarkdownReasons.sentence(ground.reason()));
        line("  - unlock: " + MarkdownText.of(ground.unlock()));
      }
      for (Reason reason : difference.behind()) {
        line("  - because: " + MarkdownReasons.sentence(reason));
      }
      fix(difference.fix(), difference.place().toString());
    }
  }

  private void findings(String title, List<ReportedFinding> findings) throws IOException {
    if (findings.isEmpty()) {
      return;
    }
    line("");
    line("**" + title + "**");
    line("");
    for (ReportedFinding remark : findings) {
      line(
          "- **%s** %s: %s"
              .formatted(
                  remark.severity().name().toLowerCase(Locale.ROOT),
                  MarkdownText.code(remark.code()),
                  MarkdownReasons.sentence(remark.reason())));
      fix(remark.fix(), remark.place().toString());
    }
  }

  private void fix(String fix, String place) throws IOException {
    line("  - fix: %s, at %s".formatted(MarkdownText.of(fix), MarkdownText.code(place)));
  }

  private void line(String line) throws IOException {
    out.write(line);
    out.write('\n');
  }
}

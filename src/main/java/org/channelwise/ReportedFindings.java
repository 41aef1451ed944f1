package org.channelwise;

import java.util.Comparator;
import java.util.Locale;
import org.channelwise.advice.ReportedFinding;
import org.channelwise.engine.Firing;
import org.channelwise.facts.Finding;
import org.channelwise.source.Place;
import org.channelwise.vocabulary.Vocabulary;

/** Findings as answers tell them. */
final class ReportedFindings {

  /**
   * The gravest first, then by what they say. Their places come last, so that moving fields within
   * a file does not reorder findings.
   */
  static final Comparator<ReportedFinding> ORDER =
      Comparator.comparing(ReportedFinding::severity)
          .thenComparing(ReportedFinding::code)
          .thenComparing(remark -> remark.reason().text())
          .thenComparing(remark -> remark.place().file())
          .thenComparing(remark -> remark.place().line())
          .thenComparing(remark -> remark.place().column());

  private ReportedFindings() {}

  /** The gravest first, then the weightiest as the vocabulary ranks them. */
  static Comparator<ReportedFinding> order(Vocabulary vocabulary) {
    return Comparator.comparing(ReportedFinding::severity)
        .thenComparing(remark -> vocabulary.rank("findings", remark.code()))
        .thenComparing(ORDER);
  }

  /** What a rule found, about the field at a place. */
  static ReportedFinding of(Firing<Finding> finding, Place place) {
    return new ReportedFinding(
        finding.conclusion().code(),
        ReportedFinding.Severity.valueOf(finding.conclusion().severity().toUpperCase(Locale.ROOT)),
        finding.reason(),
        finding.extra(),
        place);
  }
}

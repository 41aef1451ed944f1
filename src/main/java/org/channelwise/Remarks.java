package org.channelwise;

import java.util.Comparator;
import java.util.Locale;
import org.channelwise.advice.Remark;
import org.channelwise.facts.Finding;
import org.channelwise.input.Place;
import org.channelwise.input.Vocabulary;
import org.channelwise.rules.Concluded;

/** Findings as answers tell them. */
final class Remarks {

  /**
   * The gravest first, then by what they say. Their places come last, so that moving fields within
   * a file does not reorder findings.
   */
  static final Comparator<Remark> ORDER =
      Comparator.comparing(Remark::severity)
          .thenComparing(Remark::code)
          .thenComparing(remark -> remark.reason().text())
          .thenComparing(remark -> remark.place().file())
          .thenComparing(remark -> remark.place().line())
          .thenComparing(remark -> remark.place().column());

  private Remarks() {}

  /** The gravest first, then the weightiest as the vocabulary ranks them. */
  static Comparator<Remark> order(Vocabulary vocabulary) {
    return Comparator.comparing(Remark::severity)
        .thenComparing(remark -> vocabulary.rank("findings", remark.code()))
        .thenComparing(ORDER);
  }

  /** What a rule found, about the field at a place. */
  static Remark of(Concluded<Finding> finding, Place place) {
    return new Remark(
        finding.conclusion().code(),
        Remark.Severity.valueOf(finding.conclusion().severity().toUpperCase(Locale.ROOT)),
        finding.reason(),
        finding.extra(),
        place);
  }
}

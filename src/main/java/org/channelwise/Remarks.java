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

  /** The gravest first, then in the order of the file. */
  static final Comparator<Remark> ORDER =
      Comparator.comparing(Remark::severity)
          .thenComparing(remark -> remark.place().file())
          .thenComparing(remark -> remark.place().line())
          .thenComparing(remark -> remark.place().column())
          .thenComparing(Remark::code)
          .thenComparing(remark -> remark.reason().text());

  private Remarks() {}

  /** The gravest first, then the weightiest as the vocabulary ranks them, then by place. */
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

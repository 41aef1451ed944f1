package org.channelwise.report.machine;

import java.util.Optional;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.advice.RuleRef;
import org.channelwise.report.BaseFolder;
import org.channelwise.source.Place;
import org.channelwise.source.ProblemKind;

/**
 * Something to act on, for formats that know nothing but places and messages.
 *
 * @param severity how grave it is
 * @param code what kind it is of
 * @param message what is the matter
 * @param fix what to do
 * @param place where
 * @param rule the rule that says so; empty where none does
 * @param problem the sort of problem that it is; empty if it is none of a file
 */
record Notice(
    Severity severity,
    String code,
    String message,
    String fix,
    Place place,
    Optional<RuleRef> rule,
    Optional<ProblemKind> problem) {

  /** Something to act on in an answer. */
  Notice(
      Severity severity,
      String code,
      String message,
      String fix,
      Place place,
      Optional<RuleRef> rule) {
    this(severity, code, message, fix, place, rule, Optional.empty());
  }

  /** The same, at its place as seen from a folder. */
  Notice from(BaseFolder base) {
    return new Notice(severity, code, message, fix, base.seen(place), rule, problem);
  }

  /** The message and what to do, as sentences. */
  String text() {
    return sentence(message) + (fix.isEmpty() ? "" : " " + sentence(fix));
  }

  private static String sentence(String text) {
    return text.endsWith(".") || text.endsWith("?") ? text : text + ".";
  }
}

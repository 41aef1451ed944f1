package org.channelwise.report.machine;

import java.util.Optional;
import org.channelwise.advice.ReportedFinding.Severity;
import org.channelwise.advice.RuleRef;
import org.channelwise.source.Place;

/**
 * Something to act on, for formats that know nothing but places and messages.
 *
 * @param severity how grave it is
 * @param code what kind it is of
 * @param message what is the matter
 * @param fix what to do
 * @param place where
 * @param rule the rule that says so; empty where it follows from the answer as a whole
 */
record Notice(
    Severity severity,
    String code,
    String message,
    String fix,
    Place place,
    Optional<RuleRef> rule) {

  /** The message and what to do, as sentences. */
  String text() {
    return sentence(message) + (fix.isEmpty() ? "" : " " + sentence(fix));
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }
}

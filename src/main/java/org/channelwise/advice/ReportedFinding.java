package org.channelwise.advice;

import org.channelwise.source.Place;

/**
 * Something found about a campaign.
 *
 * @param code what kind of finding
 * @param severity how grave it is
 * @param reason what is the matter and which rule says so, with no points
 * @param fix what to do
 * @param place the field of the campaign file that it is about
 */
public record ReportedFinding(
    String code, Severity severity, Reason reason, String fix, Place place) {

  /** How grave a finding is, the gravest first. */
  public enum Severity {
    /** Something is wrong and must be changed. */
    ERROR,
    /** Something is likely to go wrong. */
    WARNING,
    /** Something could be better. */
    ADVICE
  }
}

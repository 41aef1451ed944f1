package org.channelwise.source;

/**
 * Something wrong with a file that a person can mend.
 *
 * @param place where it stands
 * @param sourceLine the text of that line, empty if it cannot be shown
 * @param hint what to do, one sentence; empty if the message says it all
 */
public record Problem(
    ProblemKind kind, Place place, String sourceLine, String message, String hint) {}

package org.channelwise.advice;

/**
 * Whose word a rule is.
 *
 * @param kind article, house policy or regulation
 * @param detail which one, as the rule's {@code @source} annotation names it
 */
public record Source(Kind kind, String detail) {

  /** The kinds of sources, which a reason must never mix up. */
  public enum Kind {
    /** One of the articles that the guidance restates. */
    ARTICLE,
    /** Our own policy: sensible and editable, but nobody else's word. */
    HOUSE,
    /** A law, or a platform's terms. */
    REGULATION
  }
}

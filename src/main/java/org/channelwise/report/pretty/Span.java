package org.channelwise.report.pretty;

import org.channelwise.report.pretty.Style.Ink;
import org.channelwise.source.Plain;

/**
 * A piece of text in one ink.
 *
 * @param text the text, made harmless
 * @param ink how it looks
 */
public record Span(String text, Ink ink) {

  /** Makes the text harmless. */
  public Span {
    text = Plain.line(text);
  }

  /** Text like most. */
  public static Span of(String text) {
    return new Span(text, Ink.NORMAL);
  }

  /** Text that stands back. */
  public static Span dim(String text) {
    return new Span(text, Ink.DIM);
  }

  /** Text that stands out. */
  public static Span bold(String text) {
    return new Span(text, Ink.BOLD);
  }
}

package org.channelwise.report.pretty;

import org.channelwise.report.pretty.Style.Ink;
import org.channelwise.source.Plain;

/**
 * A piece of text in one ink.
 *
 * @param text the text, made harmless
 * @param ink how it looks
 */
record Span(String text, Ink ink) {

  Span {
    text = Plain.line(text);
  }

  static Span of(String text) {
    return new Span(text, Ink.NORMAL);
  }

  static Span dim(String text) {
    return new Span(text, Ink.DIM);
  }

  static Span bold(String text) {
    return new Span(text, Ink.BOLD);
  }
}

package org.channelwise.canary;

/** A text that is not known before the class is touched, which then sings. */
public final class Song {

  /** The text. */
  public static final String TEXT = Canary.sing("initialiser");

  private Song() {}
}

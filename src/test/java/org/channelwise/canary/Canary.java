package org.channelwise.canary;

import java.util.List;

/** Sings as soon as hostile rules make it: touching the class is enough. */
public final class Canary {

  private Canary() {}

  /** An enumeration whose constants sing when it is touched. */
  public enum Voice {
    /** Sings. */
    LOUD(sing("constant"));

    private final String song;

    Voice(String song) {
      this.song = song;
    }

    @Override
    public String toString() {
      return song;
    }
  }

  /** Sings. */
  public static boolean sings() {
    return sing("method").isEmpty();
  }

  /** Sings. */
  public static List<Object> facts() {
    sing("facts");
    return List.of();
  }

  static String sing(String song) {
    System.setProperty(Heard.RAN, song);
    return song;
  }
}

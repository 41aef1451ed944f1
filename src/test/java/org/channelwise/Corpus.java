package org.channelwise;

/**
 * Tells in the output of the build how many cases each corpus holds, so that none shrinks unseen.
 */
public final class Corpus {

  private Corpus() {}

  /**
   * Prints one line, such as {@code corpus: 135 malformed files}.
   *
   * @param cases how many cases were found
   * @param what what they are, in the plural
   */
  public static void counted(int cases, String what) {
    System.out.println("corpus: " + cases + " " + what);
  }
}

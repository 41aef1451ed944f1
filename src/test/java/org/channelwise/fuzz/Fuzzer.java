package org.channelwise.fuzz;

/**
 * Where the fuzzer calls, in a process that a {@link FuzzRun} starts. The names of its methods are
 * the fuzzer's.
 */
public final class Fuzzer {

  /** The system property that names the target. */
  static final String TARGET = "fuzz.target";

  private static final Target TAKER = Target.valueOf(System.getProperty(TARGET));

  private Fuzzer() {}

  /** Loads what is fuzzed before time is taken. */
  public static void fuzzerInitialize() {
    TAKER.take(Seeds.content(Seeds.of(TAKER).get(0)));
  }

  /** Gives one input to the target. */
  public static void fuzzerTestOneInput(byte[] input) {
    TAKER.take(input);
  }
}

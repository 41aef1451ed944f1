package org.channelwise.fuzz;

import java.util.Arrays;
import java.util.List;

/**
 * Where the fuzzer calls, in a process that a {@link FuzzRun} starts. The names of its methods are
 * the fuzzer's.
 */
public final class Fuzzer {

  /** The system property that names the targets, split by commas. */
  static final String TARGETS = "fuzz.targets";

  private static final List<Target> TAKERS =
      Arrays.stream(System.getProperty(TARGETS).split(",")).map(Target::valueOf).toList();

  private Fuzzer() {}

  /** Loads what is fuzzed before time is taken. */
  public static void fuzzerInitialize() {
    TAKERS.forEach(target -> target.take(Seeds.content(Seeds.of(target).get(0))));
  }

  /** Gives one input to every target. */
  public static void fuzzerTestOneInput(byte[] input) {
    TAKERS.forEach(target -> target.take(input));
  }
}

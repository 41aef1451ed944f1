package org.channelwise.lab.proof;

import java.math.BigInteger;
import java.util.List;

/**
 * Choices of one value for each of several fields, such that any few fields together take every
 * combination of their values in some choice.
 *
 * <p>Each choice is a polynomial over a field of a prime order, and each column its value at one
 * point: polynomials of fewer than <i>t</i> coefficients are determined by <i>t</i> points, so that
 * any <i>t</i> columns take all combinations. The polynomials of lower degree come first, so that
 * the beginning of an array is an array of lesser strength.
 */
final class CoveringArray {

  private final int[] sizes;
  private final long order;
  private final int strength;

  /**
   * An array.
   *
   * @param sizes how many values each field has, each at least 1
   * @param strength how many fields take all combinations, at least 1
   */
  CoveringArray(List<Integer> sizes, int strength) {
    this.sizes = sizes.stream().mapToInt(size -> size).toArray();
    this.strength = Math.min(strength, sizes.size());
    int least = sizes.stream().mapToInt(size -> size).max().orElse(1);
    this.order = prime(Math.max(least, sizes.size()));
  }

  /** How many choices it has. */
  long rows() {
    return rows(strength);
  }

  /**
   * How many fields take all combinations in the first so many choices; 0 if not even each does.
   */
  int strengthOf(long first) {
    int reached = 0;
    while (reached < strength && rows(reached + 1) <= first) {
      reached++;
    }
    return reached;
  }

  private long rows(int of) {
    return BigInteger.valueOf(order).pow(of).longValueExact();
  }

  /** A choice, counted from 0: the index of a value for each field. */
  int[] row(long number) {
    long[] coefficients = new long[strength];
    long left = number;
    for (int i = 0; i < strength; i++) {
      coefficients[i] = left % order;
      left /= order;
    }
    int[] row = new int[sizes.length];
    for (int column = 0; column < row.length; column++) {
      long value = 0;
      for (int i = strength - 1; i >= 0; i--) {
        value = (value * column + coefficients[i]) % order;
      }
      row[column] = (int) (value % sizes[column]);
    }
    return row;
  }

  private static long prime(int least) {
    return BigInteger.valueOf(Math.max(least, 2) - 1L).nextProbablePrime().longValueExact();
  }
}

package org.channelwise.portfolio;

import java.util.Optional;

/**
 * How a channel came out of its comparisons with others.
 *
 * @param won how many it won, a tie counted as half
 * @param met how many there were
 */
record Comparisons(double won, int met) {

  static final Comparisons NONE = new Comparisons(0, 0);

  /** These and one more, if its outcome is known: 1 if it was won, 0.5 if tied, 0 if lost. */
  Comparisons and(Optional<Double> outcome) {
    return outcome.map(each -> new Comparisons(won + each, met + 1)).orElse(this);
  }

  Comparisons and(Comparisons other) {
    return new Comparisons(won + other.won, met + other.met);
  }

  /** The share that it won, 0 to 1; 1 if there were none. */
  double shareWon() {
    return met == 0 ? 1 : won / met;
  }
}

package org.channelwise.portfolio;

/**
 * How a channel came out of its comparisons with others.
 *
 * @param won how many it won, a tie counted as half
 * @param met how many there were
 */
record Tally(double won, int met) {

  static final Tally NONE = new Tally(0, 0);

  Tally and(double outcome) {
    return new Tally(won + outcome, met + 1);
  }

  Tally and(Tally other) {
    return new Tally(won + other.won, met + other.met);
  }

  /** The share that it won, 0 to 1; 1 if there were none. */
  double share() {
    return met == 0 ? 1 : won / met;
  }
}

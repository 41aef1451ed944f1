package org.channelwise.lab;

import java.util.List;
import org.channelwise.language.Phase;

/**
 * Facts for one phase and what its rules must conclude from them, for what no campaign can reach.
 *
 * @param phase the phase
 * @param facts the facts
 * @param conclusions every conclusion that must be drawn, and no other
 */
record PhaseFixture(Phase phase, List<Record> facts, List<Drawn> conclusions) {

  PhaseFixture {
    facts = List.copyOf(facts);
    conclusions = List.copyOf(conclusions);
  }

  /**
   * A conclusion.
   *
   * @param type the kind of conclusion, for example Violation
   * @param channel the channel it is about, empty if none
   */
  record Drawn(String type, String channel) implements Comparable<Drawn> {

    @Override
    public int compareTo(Drawn other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return channel.isEmpty() ? type : type + " " + channel;
    }
  }
}

package org.channelwise.report;

import java.io.IOException;
import org.channelwise.advice.Recommendation;
import org.channelwise.source.Place;

/** Writes recommendations one at a time, so that a large batch need not be held in memory. */
public interface Report {

  /**
   * Writes one recommendation.
   *
   * @param place where the campaign begins in its file
   * @throws IOException if what it writes to fails
   */
  void add(Recommendation recommendation, Place place) throws IOException;

  /**
   * Writes what comes after the last recommendation, and flushes. What it writes to stays open.
   *
   * @throws IOException if what it writes to fails
   */
  void end() throws IOException;
}

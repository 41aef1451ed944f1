package org.channelwise.report;

import java.io.IOException;
import java.util.List;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;

/** Writes campaigns one at a time, so that a large batch need not be held in memory. */
public interface Report {

  /** Writes one campaign. */
  void add(Reviewed reviewed) throws IOException;

  /** Writes why a campaign, or all of them, have no answer. What people read says so elsewhere. */
  default void fail(List<Mistake> mistakes) throws IOException {}

  /**
   * Writes what the campaigns come to together, and flushes. What it writes to stays open.
   *
   * @param status what the command ends with; 0 and 1 mean that it did all that it was asked
   */
  void end(Programme programme, int status) throws IOException;
}

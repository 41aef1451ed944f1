package org.channelwise.report;

import java.io.IOException;
import org.channelwise.advice.Programme;
import org.channelwise.advice.Reviewed;

/** Writes campaigns one at a time, so that a large batch need not be held in memory. */
public interface Report {

  /** Writes one campaign. */
  void add(Reviewed reviewed) throws IOException;

  /** Writes what the campaigns come to together, and flushes. What it writes to stays open. */
  void end(Programme programme) throws IOException;
}

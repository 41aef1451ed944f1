package org.channelwise.cli;

import java.io.IOException;

/** An answer must not take the place of a file. */
final class OutputRefused extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * A refusal.
   *
   * @param why why, and what to do, in words for people
   */
  OutputRefused(String why) {
    super(why);
  }
}

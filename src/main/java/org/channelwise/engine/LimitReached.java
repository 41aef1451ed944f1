package org.channelwise.engine;

import java.util.Locale;
import org.channelwise.language.Phase;

/** Rules fired more often than any sound set of rules would; the answer so far is worth nothing. */
public final class LimitReached extends RuntimeException {

  private static final long serialVersionUID = 1;

  LimitReached(Phase phase, int limit) {
    super(
        String.format(
            Locale.ROOT,
            "The rules in %s/ fired more than %,d times for one campaign and were stopped;"
                + " make their conditions narrower",
            phase.folder(),
            limit));
  }
}

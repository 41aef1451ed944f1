package org.channelwise.brand;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A channel that a brand runs.
 *
 * @param reach share of the brand's people with an address there that may be used, 0 to 1, null if
 *     not said
 * @param engaged share of those reached who reacted there lately, 0 to 1, null if not said
 * @param pinned whether it is never dropped
 * @param content pieces of content a month that it takes, null if not said
 */
public record RunChannel(
    Consent consent,
    @Nullable Double reach,
    @Nullable Double engaged,
    boolean pinned,
    Map<String, Results> results,
    @Nullable Double content) {

  public RunChannel {
    results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
  }

  /** The same channel, not pinned. */
  public RunChannel unpinned() {
    return new RunChannel(consent, reach, engaged, false, results, content);
  }

  /**
   * What a channel did in a funnel stage. Figures that the file leaves out are null.
   *
   * @param assists conversions elsewhere that it took part in
   * @param spend what it cost, in the brand's currency
   * @param revenue what it brought in, in the brand's currency
   */
  public record Results(
      @Nullable Double contacts,
      @Nullable Double actions,
      @Nullable Double acquisitions,
      @Nullable Double assists,
      @Nullable Double spend,
      @Nullable Double revenue) {}
}
